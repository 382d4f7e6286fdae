package app.rebound.interviews;

/** How an answer was, looked back on with a clear mind. */
public enum Quality {
    STRONG,
    OKAY,
    ROUGH;

    /** Translation key of the name. */
    public String key() {
        return "interviews.quality." + name();
    }
}
