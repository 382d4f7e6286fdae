package app.rebound.interviews;

/** How it went, as the person feels it: a first word, not a verdict. */
public enum Went {
    WELL,
    MIXED,
    BADLY;

    /** Translation key of the name. */
    public String key() {
        return "interviews.went." + name();
    }
}
