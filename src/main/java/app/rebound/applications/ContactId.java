package app.rebound.applications;

import java.io.Serializable;
import java.util.UUID;

/** Identifies someone to say hello to. */
public record ContactId(UUID value) implements Serializable {
    public static ContactId random() {
        return new ContactId(UUID.randomUUID());
    }
}
