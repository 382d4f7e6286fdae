package app.rebound.feedback;

/** What of a subject the owner chose to show, beside the question itself. */
public enum Shown {
    ANSWER,
    TIMES,
    KEY_WORDS,
    NOTES
}
