package app.rebound.advice;

import java.time.Instant;

/** What became of writing about a reason. */
public sealed interface ReasonResult {

    /** It is on disk. */
    record Saved(Reason reason) implements ReasonResult {}

    /** Another window wrote something else there first; nothing was changed. */
    record ChangedMeanwhile(Reason current) implements ReasonResult {}

    /** Judging is closed until then; nothing was changed. */
    record ClosedUntil(Instant until) implements ReasonResult {}

    /** There is no such interview, or it is somebody else's. */
    record NotFound() implements ReasonResult {}
}
