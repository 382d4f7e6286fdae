package app.rebound.call;

/** What became of something said to another tab. */
public enum SendResult {
    SENT,
    /** The other one is not, or no longer, in this call. */
    NOT_THERE,
    TOO_LONG,
    /** Try again in a second. */
    TOO_MANY
}
