package app.rebound.applications;

import java.io.Serializable;
import java.util.UUID;

/** Identifies an application. */
public record ApplicationId(UUID value) implements Serializable {
    public static ApplicationId random() {
        return new ApplicationId(UUID.randomUUID());
    }
}
