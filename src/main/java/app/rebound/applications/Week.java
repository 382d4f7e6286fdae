package app.rebound.applications;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What someone did in one calendar week, Monday to Sunday; only what lay in their own hands counts.
 *
 * @param sent applications they sent
 * @param written people they wrote to or spoke with
 * @param target how many of both they want to do a week; null for no target
 * @param gentle whether this week asks for less, after a hard interview
 */
public record Week(
        LocalDate monday, int sent, int written, @Nullable Integer target, boolean gentle) {

    /** The most one can want to do in a week. */
    public static final int MOST = 50;

    private static final int EASED_DAYS = 7;

    /** The Monday of the week in which {@code day} falls. */
    static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Whether the seven days from {@code easedOn} reach into the week. */
    static boolean isGentle(LocalDate monday, @Nullable LocalDate easedOn) {
        return easedOn != null
                && easedOn.isBefore(monday.plusWeeks(1))
                && easedOn.plusDays(EASED_DAYS).isAfter(monday);
    }

    /** Everything that counts. */
    public int done() {
        return sent + written;
    }

    /** What this week asks for: the target, or half of it and at least one in a gentle week. */
    public OptionalInt aim() {
        if (target == null) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(gentle ? Math.max(1, target / 2) : target);
    }

    /** How many more there are to do until the aim; none without one. */
    public int left() {
        return Math.max(0, aim().orElse(0) - done());
    }
}
