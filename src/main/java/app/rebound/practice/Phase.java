package app.rebound.practice;

/** Where a take stands. */
public enum Phase {
    PREPARING,
    ANSWERING,
    /** Ended by the person or, in pressure mode, by the clock. */
    DONE
}
