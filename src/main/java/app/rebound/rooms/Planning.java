package app.rebound.rooms;

/** What somebody finds who comes to their seat to plan: the door, and behind it what was said. */
public sealed interface Planning {

    /** Their place, or one they may take. */
    record Open(MockInterview mock, Seat seat, TimeTalk talk) implements Planning {}

    /** It is theirs by account, and has a page of its own on which it goes on. */
    record Elsewhere(MockInterviewId mock) implements Planning {}

    /** Nothing of it is shown; {@code door} says why. */
    record Shut(RoomDoor door) implements Planning {}
}
