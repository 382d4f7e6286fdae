package app.rebound.applications;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How dates look to one person on one day. What fell into a rest counts from its end, so nothing
 * becomes overdue while someone rests, nor on the day they come back.
 *
 * @param pausedUntil the day the latest rest ends or ended; null if there was none
 * @param silentAfterDays how many days without a sign the person calls silence
 */
public record Outlook(LocalDate today, @Nullable LocalDate pausedUntil, int silentAfterDays) {

    /** When something is to be done. */
    public enum Due {
        NO_DATE,
        LATER,
        TODAY,
        EARLIER
    }

    /** Whether the person rests today. */
    public boolean isResting() {
        return pausedUntil != null && today.isBefore(pausedUntil);
    }

    /** How a date someone set themselves stands today. */
    public Due due(@Nullable LocalDate date) {
        if (date == null) {
            return Due.NO_DATE;
        }
        var from = pausedUntil != null && date.isBefore(pausedUntil) ? pausedUntil : date;
        if (from.equals(today)) {
            return Due.TODAY;
        }
        return from.isAfter(today) ? Due.LATER : Due.EARLIER;
    }

    /**
     * For how many days nothing was heard, where an answer may be expected and it is longer than
     * the person waits without a thought.
     */
    public Optional<Long> silence(Meaning meaning, @Nullable LocalDate lastSign) {
        if (meaning != Meaning.INTERVIEWING || lastSign == null || isResting()) {
            return Optional.empty();
        }
        var days = ChronoUnit.DAYS.between(lastSign, today);
        return days >= silentAfterDays ? Optional.of(days) : Optional.empty();
    }
}
