package app.rebound.lessons;

/** What became of writing a lesson. */
public sealed interface LessonResult {

    /** Saved; it rests where three of its kind were in focus before. */
    record Saved(Lesson lesson) implements LessonResult {}

    /** It does not say what to do or to leave; nothing was saved. */
    record Empty() implements LessonResult {}

    /** Another window saved a newer version; nothing was saved. */
    record ChangedMeanwhile(Lesson current) implements LessonResult {}

    /** There is no such lesson. */
    record NotFound() implements LessonResult {}
}
