package app.rebound.interviews;

/** What makes speaking clear and honest, asked of oneself afterwards. */
public enum Speaking {
    EASY_TO_FOLLOW,
    POINT_FIRST,
    ANSWERED_IT,
    TRUE_AND_MINE,
    SAID_WHEN_NOT_KNOWN;

    /** Translation key of the sentence. */
    public String key() {
        return "looking-back.speaking." + name();
    }
}
