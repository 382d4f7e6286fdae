package app.rebound.practice;

/** Whether a session helps along or only keeps the time. */
public enum Mode {
    /** Hints are shown, the clock can be paused, and time that is up only says so. */
    COACHED,
    /** The clock rules: no hints, no pause, and a take is over when its time is. */
    PRESSURE;

    /** Translation key of the name. */
    public String key() {
        return "practice.mode." + name();
    }
}
