package app.rebound.rubrics.form;

import app.rebound.rubrics.CriterionRating;
import app.rebound.rubrics.Delivery;
import app.rebound.rubrics.ScorecardData;
import java.util.ArrayList;
import java.util.List;

/**
 * Two tabs' changes to one draft put together: what only one of them changed is taken from that
 * one, what both changed is a conflict, for which {@code data} holds what is here.
 *
 * @param conflicts the parts that both changed: keys of criteria, {@link #STRENGTH}, {@link
 *     #NEXT_STEP}
 */
record Merge(ScorecardData data, List<String> conflicts) {

    static final String STRENGTH = "#strength";
    static final String NEXT_STEP = "#next-step";

    /**
     * @param base what both started from
     */
    static Merge of(ScorecardData base, ScorecardData here, ScorecardData there) {
        var conflicts = new ArrayList<String>();
        var ratings = new ArrayList<CriterionRating>();
        for (var rating : here.ratings()) {
            var key = rating.criterion();
            ratings.add(part(key, base.rating(key), rating, there.rating(key), conflicts));
        }
        var strength =
                part(STRENGTH, base.strength(), here.strength(), there.strength(), conflicts);
        var nextStep =
                part(NEXT_STEP, base.nextStep(), here.nextStep(), there.nextStep(), conflicts);
        return new Merge(
                new ScorecardData(ratings, strength, nextStep, delivery(base, here, there)),
                List.copyOf(conflicts));
    }

    /** {@code data} with one part as it is in {@code there}. */
    static ScorecardData take(String part, ScorecardData data, ScorecardData there) {
        return switch (part) {
            case STRENGTH -> data.saying(there.strength(), data.nextStep());
            case NEXT_STEP -> data.saying(data.strength(), there.nextStep());
            default -> data.with(there.rating(part));
        };
    }

    /** Of two words only one can be another than before. */
    private static Delivery delivery(ScorecardData base, ScorecardData here, ScorecardData there) {
        return here.delivery() == base.delivery() ? there.delivery() : here.delivery();
    }

    private static <T> T part(String name, T base, T here, T there, List<String> conflicts) {
        if (here.equals(there) || there.equals(base)) {
            return here;
        }
        if (here.equals(base)) {
            return there;
        }
        conflicts.add(name);
        return here;
    }
}
