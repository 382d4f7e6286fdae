package app.rebound.interviews;

/** Which letter fits. */
public enum LetterKind {
    THANK_YOU,
    INFLUENCE,
    FEEDBACK_REQUEST;

    /** Translation key of the name. */
    public String key() {
        return "interviews.letter." + name();
    }
}
