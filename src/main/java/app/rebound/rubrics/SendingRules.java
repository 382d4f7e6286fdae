package app.rebound.rubrics;

import java.util.ArrayList;
import java.util.List;

/** What a scorecard must hold before it can be sent. */
final class SendingRules {

    private SendingRules() {}

    /**
     * Everything that is missing, in the order of the form; empty if it can be sent. A criterion is
     * complete as "not observed", or with evidence (or "no evidence seen") and a level that goes
     * with it.
     */
    static List<Problem> problems(Rubric rubric, ScorecardData data) {
        var problems = new ArrayList<Problem>();
        for (var criterion : rubric.criteria()) {
            var rating = data.rating(criterion.key());
            if (rating.notObserved()) {
                continue;
            }
            if (!rating.noEvidence() && rating.evidence().isBlank()) {
                problems.add(new Problem(criterion.key(), Problem.Kind.EVIDENCE_MISSING));
            } else if (rating.highestLevel() == 0) {
                problems.add(new Problem(criterion.key(), Problem.Kind.EVIDENCE_SHORT));
            } else if (rating.level() == null) {
                problems.add(new Problem(criterion.key(), Problem.Kind.LEVEL_MISSING));
            } else if (rating.level() > rating.highestLevel()) {
                problems.add(new Problem(criterion.key(), Problem.Kind.LEVEL_WITHOUT_EVIDENCE));
            }
        }
        if (data.strength().isBlank()) {
            problems.add(new Problem(null, Problem.Kind.STRENGTH_MISSING));
        }
        if (data.nextStep().isBlank()) {
            problems.add(new Problem(null, Problem.Kind.NEXT_STEP_MISSING));
        }
        return problems;
    }
}
