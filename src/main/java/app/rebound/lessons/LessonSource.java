package app.rebound.lessons;

import java.util.UUID;

/**
 * Where a lesson, a trip or a check came from.
 *
 * @param type what it is, as the module that keeps it names it; {@link SourceLinks} finds the way
 *     back by it
 * @param id of the interview, the attempt, the invitation …
 * @param label what the person calls it, such as the company; empty where the type says enough
 */
public record LessonSource(String type, UUID id, String label) {

    public static final String INTERVIEW = "interview";
    public static final String ADVICE = "advice";
    public static final String FEEDBACK = "feedback";
    public static final String BORROWED = "borrowed";
    public static final String PRACTICE = "session";
    public static final String ATTEMPT = "attempt";
    public static final String OWN = "own";

    /** More characters of a label are cut off. */
    public static final int LABEL_LENGTH = 200;

    public LessonSource {
        label = Lines.cut(label.strip(), LABEL_LENGTH);
    }

    /** Written by the person out of nothing but their own head. */
    public static LessonSource own() {
        return new LessonSource(OWN, UUID.randomUUID(), "");
    }

    /** Translation key of what the type is called. */
    public String key() {
        return "lessons.source." + type;
    }
}
