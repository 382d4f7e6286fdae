package app.rebound.account;

import java.time.Duration;
import java.util.Optional;

/** How much longer every clock runs for a person, or that none runs at all. */
public enum ExtraTime {
    NONE(0),
    QUARTER(25),
    HALF(50),
    DOUBLE(100),
    NO_CLOCK(-1);

    private final int percent;

    ExtraTime(int percent) {
        this.percent = percent;
    }

    /** The limit with the extra time added, to the millisecond; empty where no clock runs. */
    public Optional<Duration> applyTo(Duration limit) {
        return this == NO_CLOCK
                ? Optional.empty()
                : Optional.of(limit.plusMillis(limit.toMillis() * percent / 100));
    }
}
