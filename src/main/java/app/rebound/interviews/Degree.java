package app.rebound.interviews;

/** How far something was so. */
public enum Degree {
    YES,
    PARTLY,
    NO;

    /** Translation key of the word. */
    public String key() {
        return "looking-back.degree." + name();
    }
}
