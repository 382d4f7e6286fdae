package app.rebound.questions.csv;

/** Where imported questions go. */
public enum ImportTarget {
    OWN,
    SHARED;

    /** Translation key of the name. */
    public String key() {
        return "question-import.target." + name();
    }
}
