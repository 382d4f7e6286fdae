package app.rebound.interviews;

/** A step of the way from an interview to letting it go, in the order most people walk it. */
public enum Step {
    JOT,
    COOL_OFF,
    REFLECT,
    TALK,
    LETTER,
    ASK,
    MAKE_SENSE,
    LESSONS,
    CLOSE;

    /** Translation key of the name. */
    public String key() {
        return "interviews.step." + name();
    }

    /** Whether it judges, which has to wait for the end of the cool-off. */
    public boolean judges() {
        return this == REFLECT || this == MAKE_SENSE || this == LESSONS;
    }
}
