package app.rebound.applications;

/** What it means for an application to stand in a stage, however the person calls the stage. */
public enum Meaning {
    /** Not sent yet. */
    SAVED,
    /** Sent; an answer may come. */
    APPLIED,
    /** They talk with each other. */
    INTERVIEWING,
    OFFER,
    TURNED_DOWN,
    /** Nobody answers any more. */
    GHOSTED,
    /** The person does not want it any more. */
    WITHDRAWN;

    /** Whether nothing more is expected of it. */
    public boolean isOver() {
        return switch (this) {
            case SAVED, APPLIED, INTERVIEWING, OFFER -> false;
            case TURNED_DOWN, GHOSTED, WITHDRAWN -> true;
        };
    }

    /** Whether it comes before {@code other} on the usual way of an application. */
    boolean isBefore(Meaning other) {
        return compareTo(other) < 0;
    }

    /** Translation key of the name. */
    public String key() {
        return "application.meaning." + name();
    }
}
