package app.rebound.base.time;

/** Where an answer to one question stands. */
public enum Phase {
    PREPARING,
    ANSWERING,
    /** Ended by somebody or, where the rules say so, by the clock. */
    DONE
}
