package app.rebound.interviews;

/** How people meet. */
public enum Format {
    IN_PERSON,
    VIDEO,
    PHONE;

    /** Translation key of the name. */
    public String key() {
        return "interviews.format." + name();
    }
}
