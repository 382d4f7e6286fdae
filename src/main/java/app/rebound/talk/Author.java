package app.rebound.talk;

/** Which of the two wrote something. */
public enum Author {

    /** The one whose interview it is. */
    OWNER,

    /** The one it was shared with. */
    FRIEND;

    Author other() {
        return this == OWNER ? FRIEND : OWNER;
    }
}
