package app.rebound.interviews;

/** What is said of an interview in one's own words, looking back. */
public enum ReflectionText {
    MINE,
    THEIRS,
    CIRCUMSTANCES,
    FRIEND,
    IMPRESSED,
    NOT_IMPRESSED,
    COMPANY;

    /** The longest text of each. */
    public static final int LONGEST = 10_000;

    /** Translation key of what is asked. */
    public String key() {
        return "looking-back.reflection." + name();
    }
}
