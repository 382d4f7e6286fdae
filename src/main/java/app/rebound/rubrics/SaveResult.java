package app.rebound.rubrics;

/** What came of saving a draft. */
public sealed interface SaveResult {
    record Saved(Scorecard scorecard) implements SaveResult {}

    /** Somebody saved a newer version since the expected one was read; nothing was written. */
    record ChangedMeanwhile(Scorecard current) implements SaveResult {}

    record AlreadySent(Scorecard sent) implements SaveResult {}

    /** There is none of that id by that rater. */
    record NotFound() implements SaveResult {}
}
