package app.rebound.interviews;

import java.time.Instant;

/** What became of saying something about an interview, looking back. */
public sealed interface ReflectionResult {

    /** It is on disk. */
    record Saved(Reflection reflection) implements ReflectionResult {}

    /** Another window wrote other words into the same field first; nothing was changed. */
    record ChangedMeanwhile(Reflection current) implements ReflectionResult {}

    /** Judging is closed until then; nothing was changed. */
    record ClosedUntil(Instant until) implements ReflectionResult {}

    /** What was said right after stands; nothing was changed. */
    record Stands(Sight first) implements ReflectionResult {}

    /** There is no such interview, or it is somebody else's. */
    record NotFound() implements ReflectionResult {}
}
