package app.rebound.applications.csv;

/** What an import makes of a row. */
public enum RowState {
    /** It comes in. */
    NEW,
    /** The same company and role are on the board already. */
    SAME,
    /** It can't be read. */
    WRONG;

    /** Translation key of the name. */
    public String key() {
        return "application-import.state." + name();
    }
}
