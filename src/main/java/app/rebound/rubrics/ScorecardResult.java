package app.rebound.rubrics;

/** What became of a scorecard that was handed in. */
public sealed interface ScorecardResult {

    /** It is kept, as a draft or sent. */
    record Kept(Scorecard scorecard) implements ScorecardResult {}

    /** Somebody (the same rater on another screen) kept a newer version; nothing was changed. */
    record ChangedMeanwhile(Scorecard current) implements ScorecardResult {}

    /** Something that has to be there before sending is missing; nothing was changed. */
    record Incomplete() implements ScorecardResult {}

    /** The rater may no longer write to it, for example because a link was revoked. */
    record Closed() implements ScorecardResult {}
}
