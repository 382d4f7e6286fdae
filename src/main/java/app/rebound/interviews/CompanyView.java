package app.rebound.interviews;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The company as the person met it.
 *
 * @param conduct what was said of how they behaved; what is left out was not said
 * @param answeredAfterDays how long they took to answer as typed, null if nobody said
 * @param stillWanted null until the person says
 */
public record CompanyView(
        Map<Conduct, Degree> conduct,
        @Nullable Integer answeredAfterDays,
        @Nullable StillWanted stillWanted) {

    /** The longest wait that can be noted, in days. */
    public static final int LONGEST_WAIT = 999;

    /** The days until the answer: as typed, or from the interview to the day of its outcome. */
    public static @Nullable Integer daysUntilAnswer(Interview interview, CompanyView view) {
        if (view.answeredAfterDays() != null) {
            return view.answeredAfterDays();
        }
        var answered = interview.outcomeOn();
        return switch (interview.outcome()) {
            case REJECTED, OFFER ->
                    answered == null || answered.isBefore(interview.day())
                            ? null
                            : Math.toIntExact(
                                    Math.min(
                                            LONGEST_WAIT,
                                            answered.toEpochDay() - interview.day().toEpochDay()));
            case WAITING, SILENT, WITHDREW -> null;
        };
    }
}
