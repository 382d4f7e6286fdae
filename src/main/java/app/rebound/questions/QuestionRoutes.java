package app.rebound.questions;

/** Addresses of the question screens. */
public final class QuestionRoutes {
    public static final String LIST = "questions";

    private QuestionRoutes() {}

    /** The page of one question. */
    public static String question(QuestionId id) {
        return LIST + "/" + id.value();
    }
}
