package app.rebound.rooms;

/** What came of something somebody did in a room. */
public sealed interface RoomStep {

    record Done() implements RoomStep {}

    /** Somebody else was faster; what is there now is to be looked at first. */
    record Overtaken() implements RoomStep {}

    /** This is for somebody else in the room to do. */
    record NotYours() implements RoomStep {}

    /** There is no other question to go to. */
    record NothingLeft() implements RoomStep {}

    /** It makes no sense as it is; {@code key} is a translation key. */
    record Unsound(String key) implements RoomStep {}

    /** There is no such room any more, or no such seat. */
    record Gone() implements RoomStep {}
}
