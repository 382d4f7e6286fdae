package app.rebound.interviews;

/** Whether the person would still want to work there. */
public enum StillWanted {
    YES,
    NOT_SURE,
    NO;

    /** Translation key of the answer. */
    public String key() {
        return "looking-back.still-wanted." + name();
    }
}
