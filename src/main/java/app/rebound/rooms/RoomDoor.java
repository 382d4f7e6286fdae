package app.rebound.rooms;

/** What somebody finds who comes to a seat. */
public sealed interface RoomDoor {

    /** Unknown, expired or revoked: nothing to tell apart. */
    record Closed() implements RoomDoor {}

    /** Somebody else took this seat, or it was taken on another device. */
    record Taken(String organiser) implements RoomDoor {}

    /** The link is for somebody else: who opens it has another place in the same room. */
    record Own(MockInterviewId mock, String name) implements RoomDoor {}

    /** Their own seat, or a free one that they may take. */
    record Open(MockInterview mock, Seat seat) implements RoomDoor {}
}
