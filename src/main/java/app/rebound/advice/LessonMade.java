package app.rebound.advice;

import app.rebound.lessons.Lesson;
import java.time.Instant;

/** What became of making a lesson of what was said. */
public sealed interface LessonMade {

    /** It is among the lessons; resting where three of its kind were in focus. */
    record Made(Lesson lesson) implements LessonMade {}

    /** It does not say what to do or to leave; nothing was saved. */
    record Empty() implements LessonMade {}

    /** Judging is closed until then; nothing was saved. */
    record ClosedUntil(Instant until) implements LessonMade {}

    /** There is no such thing, or it is somebody else's. */
    record NotFound() implements LessonMade {}
}
