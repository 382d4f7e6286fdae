package app.rebound.advice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that worries the person, as they wrote it down; it never changes.
 *
 * @param happenedOn null if not said
 */
public record RecordEntry(
        UUID id, @Nullable LocalDate happenedOn, String words, Instant writtenAt) {

    /** The longest entry. */
    public static final int LONGEST = Words.LONGEST;
}
