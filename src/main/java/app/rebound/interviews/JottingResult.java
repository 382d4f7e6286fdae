package app.rebound.interviews;

import java.time.Instant;

/** What became of writing into a jotting. */
public sealed interface JottingResult {

    /** It is on disk. */
    record Saved(Jotting jotting) implements JottingResult {}

    /** Another window wrote something else into the same field first; nothing was changed. */
    record ChangedMeanwhile(Jotting current) implements JottingResult {}

    /** Judging is closed until then; nothing was changed. */
    record ClosedUntil(Instant until) implements JottingResult {}

    /** There is no such jotting, or it is somebody else's. */
    record NotFound() implements JottingResult {}
}
