package app.rebound.interviews;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** How long judging may be closed. */
public final class CoolOffRules {

    /**
     * The longest one may keep it closed, counted from now, or from an interview that is still to
     * come.
     */
    public static final Duration LONGEST = Duration.ofHours(72);

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private CoolOffRules() {}

    /** Eight o'clock on the day after {@code moment}, by the clocks of {@code zone}. */
    public static Instant nextMorning(Instant moment, ZoneId zone) {
        return moment.atZone(zone)
                .toLocalDate()
                .plusDays(1)
                .atTime(MORNING)
                .atZone(zone)
                .toInstant();
    }

    /** The latest that may be chosen {@code now} for an interview held at {@code moment}. */
    public static Instant latest(Instant now, Instant moment) {
        return (moment.isAfter(now) ? moment : now).plus(LONGEST);
    }
}
