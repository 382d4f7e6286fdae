package app.rebound.testing;

import app.rebound.rubrics.CriterionRating;
import app.rebound.rubrics.Scorecard;
import app.rebound.rubrics.ScorecardData;

/** Fills scorecards the way a careful rater does. */
public final class Scorecarding {

    public static final String EVIDENCE = "Named the plan, the doubt and what changed it.";

    private Scorecarding() {}

    /** A complete scorecard with the same level everywhere. */
    public static ScorecardData complete(
            Scorecard scorecard, int level, String strength, String nextStep) {
        return new ScorecardData(
                scorecard.rubric().criteria().stream()
                        .map(criterion ->
                                new CriterionRating(criterion.key(), EVIDENCE, false, level, false))
                        .toList(),
                strength,
                nextStep);
    }
}
