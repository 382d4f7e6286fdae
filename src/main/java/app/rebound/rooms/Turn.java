package app.rebound.rooms;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Somebody's turn to do something in a room, which is locked until it is done.
 *
 * @param visit who does it
 * @param agenda of the current half
 */
record Turn(Visit visit, RoomAgenda agenda, Instant now) {

    SeatEntity me() {
        return visit.me();
    }

    MockInterviewEntity mock() {
        return visit.mock();
    }

    HalfEntity half() {
        return agenda.half();
    }

    List<SeatEntity> seats() {
        return visit.seats();
    }

    boolean isAnswerer() {
        return half().answerer().equals(me().id());
    }

    boolean isLead() {
        return Lead.of(half(), seats()).filter(me().id()::equals).isPresent();
    }

    /** Whoever leads does, and the organiser, whose evening it is. */
    boolean maySayHowItGoesOn() {
        return me().isOrganiser() || isLead();
    }

    /** Whoever leads may, and whoever answers against it. */
    boolean mayTouchTheClock() {
        return isAnswerer() || isLead();
    }

    /** Whether what {@code seen} says is still before them. */
    boolean isStillAt(Seen seen) {
        return half().id().equals(seen.half())
                && half().currentQuestion().equals(Optional.ofNullable(seen.question()));
    }

    SeatEntity answerer() {
        return seat(half().answerer()).orElseThrow();
    }

    Optional<SeatEntity> seat(SeatId id) {
        return visit.seat(id);
    }
}
