package app.rebound.interviews;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * An interview as a line of a list.
 *
 * @param when in {@code zone}; null while nobody knows
 * @param questions how many were jotted down
 * @param closedUntil when judging opens, in the past where it is open
 */
public record InterviewRow(
        InterviewId id,
        String company,
        String role,
        @Nullable LocalDateTime when,
        ZoneId zone,
        Stage stage,
        Outcome outcome,
        @Nullable Went went,
        Instant closedUntil,
        @Nullable Instant closedAt,
        int questions) {

    public boolean isClosed() {
        return closedAt != null;
    }
}
