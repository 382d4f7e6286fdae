package app.rebound.interviews;

/** What the company has decided, as far as is known. */
public enum Outcome {
    WAITING,
    REJECTED,
    OFFER,
    SILENT,
    WITHDREW;

    /** Translation key of the name. */
    public String key() {
        return "interviews.outcome." + name();
    }
}
