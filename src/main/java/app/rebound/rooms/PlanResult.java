package app.rebound.rooms;

/** What came of planning. */
public sealed interface PlanResult {

    record Planned(PlannedMock planned) implements PlanResult {}

    /** Something is missing or too long; {@code key} is a translation key. */
    record Refused(String key) implements PlanResult {}

    /**
     * A time cannot be proposed.
     *
     * @param number of the time, from 0
     */
    record WrongTime(int number, TimeProblem problem) implements PlanResult {}

    /** Nothing matches that could be asked. */
    record NothingToAsk() implements PlanResult {}
}
