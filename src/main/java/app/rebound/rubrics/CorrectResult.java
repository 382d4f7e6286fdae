package app.rebound.rubrics;

import java.util.List;

/** What came of correcting a scorecard that was sent. */
public sealed interface CorrectResult {
    record Corrected(Scorecard scorecard) implements CorrectResult {}

    /** Something is missing; nothing was written. */
    record Incomplete(List<Problem> problems) implements CorrectResult {}

    /** Somebody corrected it since the expected version was read; nothing was written. */
    record ChangedMeanwhile(Scorecard current) implements CorrectResult {}

    /** There is none of that id by that rater that was sent. */
    record NotFound() implements CorrectResult {}
}
