package app.rebound.feedback;

import app.rebound.rubrics.Scorecard;
import app.rebound.rubrics.ScorecardData;
import app.rebound.rubrics.ScorecardDesk;
import app.rebound.rubrics.ScorecardResult;

/** Stands between a rater's form and the scorecards: a revoked link saves nothing more. */
record GuardedScorecards(FeedbackDesk desk, RaterAccess access) implements ScorecardDesk {

    @Override
    public ScorecardResult keep(Scorecard shown, ScorecardData data) {
        return desk.keep(access, shown, data);
    }

    @Override
    public ScorecardResult send(Scorecard shown, ScorecardData data) {
        return desk.send(access, shown, data);
    }

    @Override
    public ScorecardResult correct(Scorecard shown, ScorecardData data, String reason) {
        return desk.correct(access, shown, data, reason);
    }
}
