package app.rebound.rubrics;

/** How an answer came across, beside what was in it. */
public enum Delivery {
    /** Nothing is said about it. */
    FREE,
    /** It sounded as if learned by heart. */
    REHEARSED
}
