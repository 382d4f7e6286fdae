package app.rebound.rooms;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * A time as it was agreed, and the moment that is.
 *
 * @param local on the clock of {@code zone}; of two equal clock times in the night of a clock
 *     change the first is meant
 */
public record AgreedTime(LocalDateTime local, ZoneId zone, Instant at) {

    public AgreedTime(LocalDateTime local, ZoneId zone) {
        this(local, zone, local.atZone(zone).toInstant());
    }
}
