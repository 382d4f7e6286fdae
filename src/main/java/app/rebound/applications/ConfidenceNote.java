package app.rebound.applications;

import java.time.Instant;
import java.util.UUID;

/**
 * How confident someone felt for the next one at a moment.
 *
 * @param level 1 to 5
 * @param lifted what lifted it; may be empty
 */
public record ConfidenceNote(UUID id, Instant at, int level, String lifted) {

    /** How many characters are kept of what lifted it. */
    public static final int LENGTH = 1_000;
}
