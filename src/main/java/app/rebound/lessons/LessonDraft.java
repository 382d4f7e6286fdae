package app.rebound.lessons;

/**
 * What was typed as a lesson.
 *
 * @param when what comes after "if"
 * @param then what comes after "then I will" or "then I won't"
 * @param baseVersion of the lesson it was typed into; 0 for a new one
 */
public record LessonDraft(Lesson.Kind kind, String when, String then, int baseVersion) {

    /** A new lesson with nothing in it but its kind. */
    public static LessonDraft empty(Lesson.Kind kind) {
        return new LessonDraft(kind, "", "", 0);
    }

    /** The words of a lesson, to be changed. */
    public static LessonDraft of(Lesson lesson) {
        return new LessonDraft(lesson.kind(), lesson.when(), lesson.then(), lesson.version());
    }
}
