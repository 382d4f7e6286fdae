package app.rebound.practice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the statistics need of one practice session.
 *
 * @param nervesBefore 1 to 5, null where not said
 * @param usedSeconds answer time used over attempts that had a clock
 * @param allowedSeconds answer time allowed over the same attempts
 * @param overTime how many of the timed attempts went over
 */
public record SessionFact(
        UUID session,
        Instant at,
        @Nullable Integer nervesBefore,
        @Nullable Integer nervesAfter,
        int attempts,
        int timedAttempts,
        long usedSeconds,
        long allowedSeconds,
        int overTime) {}
