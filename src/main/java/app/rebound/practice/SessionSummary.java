package app.rebound.practice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session as one row of the history.
 *
 * @param endedAt null while it is open
 * @param source how its questions were chosen
 * @param sourceName name of the set it was made from or of the mock interview, or empty
 * @param questions how many questions it has
 * @param firstQuestion the first of them, as it was asked
 * @param answers how many answers were given, every take counted
 */
public record SessionSummary(
        UUID id,
        Instant startedAt,
        @Nullable Instant endedAt,
        Mode mode,
        QuestionSource.Kind source,
        String sourceName,
        int questions,
        String firstQuestion,
        int answers,
        int overTime,
        @Nullable Integer nervesBefore,
        @Nullable Integer nervesAfter) {

    /** Whether others asked it live. */
    public boolean isMock() {
        return source == QuestionSource.Kind.MOCK;
    }

    public boolean isOpen() {
        return endedAt == null;
    }
}
