package app.rebound.lessons;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One do or don't: "if {@code when}, then I will {@code then}".
 *
 * @param when the occasion; empty for "next time"
 * @param language in which it was written, and is said
 * @param kept on how many occasions the person kept to it
 * @param slipped on how many occasions it slipped
 */
public record Lesson(
        LessonId id,
        int version,
        Kind kind,
        String when,
        String then,
        Locale language,
        Standing standing,
        LessonSource source,
        Instant createdAt,
        @Nullable Instant retiredAt,
        int kept,
        int slipped) {

    /** More characters are cut off: a lesson is a short line. */
    public static final int LENGTH = 300;

    /** So many do's, and so many don'ts, are in focus at most. */
    public static final int MOST_IN_FOCUS = 3;

    /** What to do, or what to leave. */
    public enum Kind {
        DO,
        DONT;

        /** Translation key of the name. */
        public String key() {
            return "lessons.kind." + name();
        }
    }

    /** Whether the person works on it now. */
    public enum Standing {
        FOCUS,
        RESTING,
        RETIRED;

        /** Translation key of the name. */
        public String key() {
            return "lessons.standing." + name();
        }
    }

    /** Translation key of the whole line, with the arguments {@code when} and {@code then}. */
    public String lineKey() {
        return "lessons.line." + kind + (when.isEmpty() ? ".next-time" : "");
    }

    public Optional<Instant> retired() {
        return Optional.ofNullable(retiredAt);
    }
}
