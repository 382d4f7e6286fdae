package app.rebound.interviews;

import app.rebound.lessons.Lesson;
import java.time.Instant;

/** What became of drawing a lesson from an interview. */
public sealed interface DrawResult {

    /** It is among the lessons; resting where three of its kind are in focus. */
    record Drawn(Lesson lesson) implements DrawResult {}

    /** It does not say what to do or to leave; nothing was saved. */
    record Empty() implements DrawResult {}

    /** Judging is closed until then; nothing was saved. */
    record ClosedUntil(Instant until) implements DrawResult {}

    /** There is no such interview, or it is somebody else's. */
    record NotFound() implements DrawResult {}
}
