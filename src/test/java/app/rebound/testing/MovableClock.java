package app.rebound.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/**
 * The clock of every test context: it runs like the real one, and can be moved. After each test it
 * is put right again, so no test has to.
 */
@Component
public class MovableClock extends Clock {

    private volatile Duration ahead = Duration.ZERO;

    /** From here on it is so much later. */
    public void forward(Duration by) {
        ahead = ahead.plus(by);
    }

    /** From here on it is {@code moment}, running on. */
    public void moveTo(Instant moment) {
        ahead = Duration.between(Clock.systemUTC().instant(), moment);
    }

    /** It shows the real time again. */
    public void putRight() {
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    /** Only UTC, as in production; what needs a zone names it. */
    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("name the zone where it is needed");
    }
}
