package app.rebound.questions.csv;

/** What an import makes of a row. */
public enum RowState {
    NEW,
    SAME,
    NEAR_DUPLICATE,
    WRONG;

    /** Translation key of the name. */
    public String key() {
        return "question-import.state." + name();
    }
}
