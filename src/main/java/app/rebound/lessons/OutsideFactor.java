package app.rebound.lessons;

/** Something that trips a person and comes from outside. */
public enum OutsideFactor {
    ILLNESS,
    NEWS,
    NOISE,
    TRAVEL,
    FAMILY,
    TECHNOLOGY,
    OTHER;

    /** Translation key of the name. */
    public String key() {
        return "lessons.factor." + name();
    }
}
