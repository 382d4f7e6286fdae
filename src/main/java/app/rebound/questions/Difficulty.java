package app.rebound.questions;

/** How much a question asks of the one who answers. */
public enum Difficulty {
    EASY,
    MEDIUM,
    HARD;

    /** Translation key of the name. */
    public String key() {
        return "question.difficulty." + name();
    }
}
