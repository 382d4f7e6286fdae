package app.rebound.rooms;

import java.util.List;
import java.util.Optional;

/**
 * Somebody who comes to their seat.
 *
 * @param me that seat
 * @param seats all of the same mock interview, the organiser's first
 */
record Visit(SeatEntity me, List<SeatEntity> seats) {

    MockInterviewEntity mock() {
        return me.mock();
    }

    Optional<SeatEntity> seat(SeatId id) {
        return seats.stream().filter(seat -> seat.id().equals(id)).findFirst();
    }
}
