package app.rebound.rooms;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * A time as it was given, and the moment that is.
 *
 * @param local on the clock of {@code zone}; of two equal clock times in the night of a clock
 *     change the first is meant
 */
public record AgreedTime(LocalDateTime local, ZoneId zone, Instant at) {

    public AgreedTime(LocalDateTime local, ZoneId zone) {
        this(local, zone, local.atZone(zone).toInstant());
    }

    /** Whether clocks there show it at all, and do not jump over it that night. */
    public boolean exists() {
        return !zone.getRules().getValidOffsets(local).isEmpty();
    }

    /** Whether clocks there show it twice that night, and the first is meant. */
    public boolean isTwice() {
        return zone.getRules().getValidOffsets(local).size() > 1;
    }

    /** What the clock of {@code reader} shows then. */
    public LocalDateTime in(ZoneId reader) {
        return LocalDateTime.ofInstant(at, reader);
    }
}
