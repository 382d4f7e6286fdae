package app.rebound.practice;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the clock of a take says at one moment.
 *
 * @param remaining of the current phase; negative once it is over time; null where no clock runs
 * @param limit of the current phase, extra time included; null where no clock runs
 */
public record TakeTime(
        Phase phase, boolean paused, @Nullable Duration remaining, @Nullable Duration limit) {

    /** Whether the answer went past its limit. */
    public boolean isOver() {
        return phase != Phase.PREPARING && remaining != null && !remaining.isPositive();
    }

    public Optional<Duration> remainingTime() {
        return Optional.ofNullable(remaining);
    }

    public Optional<Duration> timeLimit() {
        return Optional.ofNullable(limit);
    }
}
