package app.rebound.interviews;

/** What one can do at once, in the first hour after an interview, however it went. */
public enum FirstHour {
    BREATHE,
    JOT,
    NAMES,
    NEXT,
    TELL,
    JUDGE_TOMORROW;

    /** Translation key of the line. */
    public String key() {
        return "interviews.first-hour." + name();
    }
}
