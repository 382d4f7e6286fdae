package app.rebound.interviews;

/** How the others behaved, which says something about the place. */
public enum Conduct {
    PREPARED,
    LISTENED,
    ON_TIME,
    NEXT_STEPS,
    ANSWERED_MINE;

    /** Translation key of the sentence. */
    public String key() {
        return "looking-back.conduct." + name();
    }
}
