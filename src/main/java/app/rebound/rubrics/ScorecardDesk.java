package app.rebound.rubrics;

/**
 * Where a scorecard form puts what was filled in. {@link Scorecards} keeps it; a module that lets
 * others rate may stand in front of it and first ask whether the rater still may.
 */
public interface ScorecardDesk {

    /** Keeps a draft unless a newer version than {@code shown} was kept meanwhile. */
    ScorecardResult keep(Scorecard shown, ScorecardData data);

    /**
     * Sends the scorecard if it is complete and unchanged since {@code shown}; it is then locked.
     */
    ScorecardResult send(Scorecard shown, ScorecardData data);

    /** Sends a later version of a scorecard that was sent, saying why. */
    ScorecardResult correct(Scorecard shown, ScorecardData data, String reason);
}
