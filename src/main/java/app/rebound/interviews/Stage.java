package app.rebound.interviews;

/** Which talk with the company it is. */
public enum Stage {
    SCREENING,
    FIRST,
    SECOND,
    LATER,
    FINAL;

    /** Translation key of the name. */
    public String key() {
        return "interviews.stage." + name();
    }
}
