package app.rebound.practice;

import app.rebound.questions.QuestionId;
import java.util.UUID;

/** Addresses of the practice screens. */
public final class PracticeRoutes {
    public static final String START = "practise";
    public static final String SESSION = "practise/session";
    public static final String ATTEMPT = "practise/attempt";
    public static final String HISTORY = "practise/history";
    public static final String COMPARE = "practise/compare";

    private PracticeRoutes() {}

    /** Where a session runs, or is looked back on once it is over. */
    public static String session(UUID session) {
        return SESSION + "/" + session;
    }

    /** Where a person rates a whole session themselves. */
    public static String rateSession(UUID session) {
        return session(session) + "/rate";
    }

    /** One answer, with the person's own rating. */
    public static String attempt(UUID attempt) {
        return ATTEMPT + "/" + attempt;
    }

    /** Two answers to the same question side by side. */
    public static String compare(QuestionId question) {
        return COMPARE + "/" + question.value();
    }
}
