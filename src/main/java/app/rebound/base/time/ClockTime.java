package app.rebound.base.time;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the clock of an answer says at one moment.
 *
 * @param remaining of the current phase; negative once it is over time; null where no clock runs
 * @param limit of the current phase, extra time included; null where no clock runs
 */
public record ClockTime(
        Phase phase, boolean paused, @Nullable Duration remaining, @Nullable Duration limit) {

    /** Whether the time for the answer is up; at this very moment it is. */
    public boolean isOver() {
        return phase != Phase.PREPARING && remaining != null && !remaining.isPositive();
    }

    /** The same, with the answer over. */
    public ClockTime done() {
        return new ClockTime(Phase.DONE, paused, remaining, limit);
    }

    public Optional<Duration> remainingTime() {
        return Optional.ofNullable(remaining);
    }

    public Optional<Duration> timeLimit() {
        return Optional.ofNullable(limit);
    }
}
