package app.rebound.rooms;

import app.rebound.account.PersonId;

/** What open screens follow to learn that they should read again. */
public final class RoomTopics {

    private RoomTopics() {}

    /** Anything in or about one mock interview. */
    public static String of(MockInterviewId mock) {
        return "rooms/mock/" + mock.value();
    }

    /** Any mock interview {@code person} has a seat in. */
    public static String of(PersonId person) {
        return "rooms/person/" + person.value();
    }
}
