package app.rebound.talk;

import app.rebound.lessons.Lesson;

/**
 * A lesson one of the two offers the other, in the words it had then.
 *
 * @param when the occasion; empty for "next time"
 */
public record OfferedLesson(Lesson.Kind kind, String when, String then) {

    /** Translation key of the whole line, with the arguments {@code when} and {@code then}. */
    public String lineKey() {
        return "lessons.line." + kind + (when.isEmpty() ? ".next-time" : "");
    }
}
