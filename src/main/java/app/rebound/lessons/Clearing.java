package app.rebound.lessons;

/** How far a stone is from being clear. */
public enum Clearing {
    /** No clean answer since it last tripped the person. */
    NOTHING_YET,
    /** One day with a clean answer, rated by the person alone. */
    DAY_AND_ANOTHER_MISSING,
    /** One day with a clean answer that somebody else has rated. */
    DAY_MISSING,
    /** Clean answers on different days, none of them rated by somebody else. */
    ANOTHER_MISSING,
    CLEAR;

    /** Translation key of what is still missing. */
    public String key() {
        return "lessons.clearing." + name();
    }
}
