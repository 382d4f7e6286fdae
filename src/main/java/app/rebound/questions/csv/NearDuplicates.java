package app.rebound.questions.csv;

/** What happens to a question that is nearly one that is there already. */
public enum NearDuplicates {
    SKIP,
    BRING_IN;

    /** Translation key of the name. */
    public String key() {
        return "question-import.near." + name();
    }
}
