package app.rebound.account;

import app.rebound.base.time.AnswerClock;
import java.time.Duration;
import java.time.Instant;
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

    /** A clock with both limits so much longer; no preparation goes straight to the answer. */
    public AnswerClock startClock(Duration preparation, Duration answer, Instant now) {
        return AnswerClock.start(
                preparation.isZero() ? Duration.ZERO : applyTo(preparation).orElse(null),
                applyTo(answer).orElse(null),
                now);
    }
}
