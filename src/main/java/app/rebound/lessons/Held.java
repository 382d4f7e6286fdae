package app.rebound.lessons;

/** How a lesson held up on one occasion. */
public enum Held {
    KEPT,
    SLIPPED;

    /** Translation key of the name. */
    public String key() {
        return "lessons.held." + name();
    }
}
