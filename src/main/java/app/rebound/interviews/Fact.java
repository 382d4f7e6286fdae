package app.rebound.interviews;

/** What is jotted down of one question; all but {@link #DIFFERENTLY} are facts. */
public enum Fact {
    ASKED,
    ANSWERED,
    REACTION,
    DIFFERENTLY;

    /** Translation key of the name. */
    public String key() {
        return "interviews.fact." + name();
    }
}
