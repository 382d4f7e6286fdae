package app.rebound.feedback;

import app.rebound.feedback.FeedbackReading.Received;
import app.rebound.rubrics.Criterion;
import app.rebound.rubrics.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Where one's own level and another's lie so far apart that talking about it may help. */
public final class Gaps {

    private static final int WORTH_TALKING = 2;

    private Gaps() {}

    /** A criterion that two people saw differently. */
    public record Gap(String criterion, Invitation rater, int own, int other) {

        public boolean selfHigher() {
            return own > other;
        }
    }

    /** Gaps of two levels or more, in the order of the rubric; "not observed" makes none. */
    public static List<Gap> between(Scorecard self, List<Received> received) {
        var gaps = new ArrayList<Gap>();
        for (var criterion : self.rubric().criteria()) {
            var own = level(self, criterion);
            for (var each : received) {
                var other = level(each.scorecard(), criterion);
                if (own.isPresent()
                        && other.isPresent()
                        && Math.abs(own.getAsInt() - other.getAsInt()) >= WORTH_TALKING) {
                    gaps.add(
                            new Gap(
                                    criterion.name(),
                                    each.invitation(),
                                    own.getAsInt(),
                                    other.getAsInt()));
                }
            }
        }
        return gaps;
    }

    private static OptionalInt level(Scorecard scorecard, Criterion criterion) {
        var rating = scorecard.data().rating(criterion.key());
        return rating.notObserved() ? OptionalInt.empty() : rating.levelIfAny();
    }
}
