package app.rebound.rooms;

/** What came of saying something about the time of a mock interview. */
public sealed interface TimesResult {

    record Done() implements TimesResult {}

    /** Somebody else was first, and what was answered to is no longer what is asked. */
    record ChangedMeanwhile() implements TimesResult {}

    /**
     * A time cannot be proposed or accepted.
     *
     * @param number of the time, from 0
     */
    record Refused(int number, TimeProblem problem) implements TimesResult {}

    /** No place of theirs, or too late for it. */
    record Closed() implements TimesResult {}
}
