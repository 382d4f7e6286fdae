package app.rebound.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * The only clock of a Rebound that was started with {@link ClockInHand}: ahead of the real time by
 * what a file says. It is laid beside the packaged application for a journey and is never in it.
 */
@Component
@ConditionalOnProperty(ClockFromFile.PROPERTY)
class ClockFromFile extends Clock {

    static final String PROPERTY = "rebound.journeys.clock";

    private final Path ahead;

    ClockFromFile(@Value("${" + PROPERTY + "}") Path ahead) {
        this.ahead = ahead;
    }

    @Override
    public Instant instant() {
        try {
            return Clock.systemUTC().instant().plus(Duration.parse(Files.readString(ahead)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
