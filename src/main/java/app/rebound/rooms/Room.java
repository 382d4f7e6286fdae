package app.rebound.rooms;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What everybody in a room may know of it.
 *
 * @param me whose view this is
 * @param lead who asks, null while nobody does
 * @param here who is in the room now
 * @param at when this was looked up
 */
public record Room(
        MockInterview mock,
        SeatId me,
        HalfId half,
        SeatId answerer,
        @Nullable SeatId lead,
        Set<SeatId> here,
        Instant at) {

    public Room {
        here = Set.copyOf(here);
    }

    public Seat mine() {
        return mock.seat(me);
    }

    public boolean isAnswerer() {
        return answerer.equals(me);
    }

    public boolean isLead() {
        return me.equals(lead);
    }

    /** Whether that one is in the room now. */
    public boolean isHere(SeatId seat) {
        return here.contains(seat);
    }

    public Optional<Seat> leading() {
        return Optional.ofNullable(lead).map(mock::seat);
    }

    /** Everybody else who has not said no. */
    public List<Seat> others() {
        return mock.others(me);
    }

    /** Those who ask, whether they are here or not. */
    public List<Seat> askers() {
        return mock.others(answerer);
    }

    /** Who leads may be relieved of it once they have gone. */
    public boolean canLead() {
        return !isAnswerer() && !isLead() && (lead == null || !isHere(lead));
    }
}
