package app.rebound.account;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a person for life, as a guest and after claiming an account. */
public record PersonId(UUID value) implements Serializable {
    public static PersonId random() {
        return new PersonId(UUID.randomUUID());
    }
}
