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

    public static final String MIRROR = "practise/mirror";

    private PracticeRoutes() {}

    /** Where practising the questions one should meet again starts. */
    public static String meetAgain() {
        return START + "?again";
    }

    /** Where practising this one question starts. */
    public static String question(QuestionId question) {
        return START + "?question=" + question.value();
    }

    /** Where answering this question for a friend starts, who is asked about it afterwards. */
    public static String forAFriend(QuestionId question) {
        return question(question) + "&friend";
    }

    /** Where this question can be answered with nothing stored. */
    public static String mirror(QuestionId question) {
        return MIRROR + "?question=" + question.value();
    }

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
