package app.rebound.rooms;

import app.rebound.base.events.Changes;
import org.springframework.stereotype.Component;

/** Tells open screens that something about a mock interview changed. */
@Component
class RoomNews {

    private final Changes changes;
    private final SeatRepository seats;

    RoomNews(Changes changes, SeatRepository seats) {
        this.changes = changes;
        this.seats = seats;
    }

    /** Inside the room alone. */
    void inside(MockInterviewEntity mock) {
        changes.announce(RoomTopics.of(mock.id()));
    }

    /** There is no such room any more. */
    void gone(MockInterviewId mock) {
        changes.announce(RoomTopics.of(mock));
    }

    /** Inside it, and on the lists of everybody with a seat and an account. */
    void about(MockInterviewEntity mock) {
        inside(mock);
        seats.in(mock.id().value()).stream()
                .flatMap(seat -> seat.person().stream())
                .forEach(person -> changes.announce(RoomTopics.of(person)));
    }
}
