package app.rebound.applications;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a column of the board. */
public record StageId(UUID value) implements Serializable {
    public static StageId random() {
        return new StageId(UUID.randomUUID());
    }
}
