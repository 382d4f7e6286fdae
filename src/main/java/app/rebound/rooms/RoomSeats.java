package app.rebound.rooms;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The seats of mock interviews: who comes to one, and who holds it. */
@Service
@Transactional
public class RoomSeats {

    static final String PURPOSE = "seat";

    private final Doorkeeper doorkeeper;
    private final SeatRepository seats;
    private final RoomNews news;
    private final Clock clock;

    RoomSeats(Doorkeeper doorkeeper, SeatRepository seats, RoomNews news, Clock clock) {
        this.doorkeeper = doorkeeper;
        this.seats = seats;
        this.news = news;
        this.clock = clock;
    }

    /** What somebody sees who comes to a seat; opening it takes nothing. */
    @Transactional(readOnly = true)
    public RoomDoor open(RoomAccess access) {
        return doorkeeper
                .seat(access)
                .<RoomDoor>map(seat ->
                        Doorkeeper.isHeldBy(seat, access)
                                ? new RoomDoor.Open(mock(seat), seat.toSeat())
                                : new RoomDoor.Taken(mock(seat).organiser().name()))
                .orElseGet(RoomDoor.Closed::new);
    }

    /**
     * Takes the seat under {@code name}, or names who holds it anew. Of two who come at once the
     * database decides which one is first; the other finds it taken.
     */
    public RoomDoor take(RoomAccess access, String name) {
        var given = name.strip();
        return doorkeeper
                .lock(access)
                .filter(seat -> access.isKnown())
                .<RoomDoor>map(seat -> {
                    if (!Doorkeeper.isHeldBy(seat, access)) {
                        return new RoomDoor.Taken(mock(seat).organiser().name());
                    }
                    if (Seat.isName(given)) {
                        seat.take(access, given, clock.instant());
                        seats.saveAndFlush(seat);
                        news.about(seat.mock());
                    }
                    return new RoomDoor.Open(mock(seat), seat.toSeat());
                })
                .orElseGet(RoomDoor.Closed::new);
    }

    private MockInterview mock(SeatEntity seat) {
        return seat.mock().toMockInterview(in(seat), clock.instant());
    }

    private List<SeatEntity> in(SeatEntity seat) {
        return seats.in(seat.mock().id().value());
    }
}
