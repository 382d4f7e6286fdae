package app.rebound.rubrics;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Scorecards as a careful rater fills them. */
public final class Filled {

    private Filled() {}

    /** Every criterion with evidence and {@code level}, one strength, one next step. */
    public static ScorecardData all(Rubric rubric, int level) {
        return with(rubric, level, Map.of());
    }

    /** The same, with other ratings for some criteria. */
    public static ScorecardData with(
            Rubric rubric, int level, Map<String, CriterionRating> others) {
        return new ScorecardData(
                rubric.criteria().stream()
                        .map(Criterion::key)
                        .map(key -> others.getOrDefault(key, rating(key, level)))
                        .toList(),
                "You named the result without being asked",
                "Next time, try one sentence for the setting");
    }

    public static CriterionRating rating(String criterion, @Nullable Integer level) {
        return rating(criterion, "“I called Marta” said clearly", level);
    }

    public static CriterionRating rating(
            String criterion, String evidence, @Nullable Integer level) {
        return new CriterionRating(criterion, evidence, false, level, false);
    }

    public static CriterionRating noEvidence(String criterion, @Nullable Integer level) {
        return new CriterionRating(criterion, "", true, level, false);
    }

    public static CriterionRating notObserved(String criterion) {
        return new CriterionRating(criterion, "", false, null, true);
    }
}
