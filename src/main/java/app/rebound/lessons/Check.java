package app.rebound.lessons;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing to check before the next interview, because it went wrong once.
 *
 * @param doneAt when it was checked, or null while open
 */
public record Check(
        CheckId id, String kind, LessonSource source, Instant createdAt, @Nullable Instant doneAt) {

    public boolean isDone() {
        return doneAt != null;
    }

    /** Translation key of what is to be checked. */
    public String key() {
        return "lessons.check." + kind;
    }
}
