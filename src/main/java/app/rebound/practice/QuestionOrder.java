package app.rebound.practice;

/** In which order the questions of a session are asked. */
public enum QuestionOrder {
    FIXED,
    SHUFFLED;

    /** Translation key of the name. */
    public String key() {
        return "practice.order." + name();
    }
}
