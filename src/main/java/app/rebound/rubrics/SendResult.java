package app.rebound.rubrics;

import java.util.List;

/** What came of sending a scorecard. */
public sealed interface SendResult {
    record Sent(Scorecard scorecard) implements SendResult {}

    /** Something is missing; nothing was written. */
    record Incomplete(List<Problem> problems) implements SendResult {}

    /** Somebody saved a newer version since the expected one was read; nothing was written. */
    record ChangedMeanwhile(Scorecard current) implements SendResult {}

    record AlreadySent(Scorecard sent) implements SendResult {}

    /** There is none of that id by that rater. */
    record NotFound() implements SendResult {}
}
