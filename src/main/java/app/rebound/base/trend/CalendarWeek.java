package app.rebound.base.trend;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** An ISO week, from Monday to Sunday. */
public record CalendarWeek(LocalDate monday) {

    public CalendarWeek {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException(monday + " is no Monday");
        }
    }

    /** The week in which {@code instant} falls for someone in {@code zone}. */
    public static CalendarWeek of(Instant instant, ZoneId zone) {
        var date = LocalDate.ofInstant(instant, zone);
        return new CalendarWeek(date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    /** The year the week counts to, which is the year of its Thursday. */
    public int year() {
        return monday.get(IsoFields.WEEK_BASED_YEAR);
    }

    /** From 1 to 52 or 53. */
    public int number() {
        return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /** The week after this one. */
    public CalendarWeek next() {
        return new CalendarWeek(monday.plusWeeks(1));
    }

    /** When the week begins in {@code zone}. */
    public Instant start(ZoneId zone) {
        return monday.atStartOfDay(zone).toInstant();
    }
}
