package app.rebound.questions;

/** Addresses of the question screens, and of practising what they show. */
public final class QuestionRoutes {
    public static final String LIST = "questions";
    public static final String IMPORT = LIST + "/import";
    public static final String NEW = LIST + "/new";
    public static final String SETS = "sets";

    private static final String PRACTISE = "practise";

    private QuestionRoutes() {}

    /** The page of one question. */
    public static String question(QuestionId id) {
        return LIST + "/" + id.value();
    }

    /** Where one question is changed. */
    public static String edit(QuestionId id) {
        return question(id) + "/edit";
    }

    /** The page of one set. */
    public static String set(QuestionSetId id) {
        return SETS + "/" + id.value();
    }

    /** Where practising this one question starts. */
    public static String practise(QuestionId id) {
        return PRACTISE + "?question=" + id.value();
    }

    /** Where a live mock interview with this question is planned. */
    public static String askedLive(QuestionId id) {
        return "mock-interviews/new?question=" + id.value();
    }

    /** Where a live mock interview with this set is planned. */
    public static String askedLive(QuestionSetId id) {
        return "mock-interviews/new?set=" + id.value();
    }

    /** Where practising this set starts. */
    public static String practise(QuestionSetId id) {
        return PRACTISE + "?set=" + id.value();
    }
}
