package app.rebound.rooms;

/** Why a time is not proposed. */
public enum TimeProblem {
    /** No time was given at all. */
    NONE,
    /** More than can be looked through. */
    TOO_MANY,
    /** Clocks jump over it that night. */
    NEVER,
    PAST,
    TOO_FAR,
    /** Proposed twice in one go. */
    AGAIN,
    /** So often that talking to each other is quicker. */
    TOO_OFTEN;

    /** Translation key of the sentence that says so. */
    public String key() {
        return "rooms.times.problem." + name();
    }
}
