package app.rebound.rubrics;

/** What came of keeping a correction that is being written. */
public sealed interface KeepResult {
    record Kept(CorrectionDraft draft) implements KeepResult {}

    /** Another tab kept something newer; nothing was written. */
    record ChangedMeanwhile(CorrectionDraft current) implements KeepResult {}

    /** There is no scorecard of that id by that rater that was sent. */
    record NotFound() implements KeepResult {}
}
