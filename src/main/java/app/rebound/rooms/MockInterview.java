package app.rebound.rooms;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * People practising live: someone asks, someone answers, roles can swap.
 *
 * @param application of the organiser, or null
 * @param time as agreed by all, null before
 * @param calendarSequence how often the time was set, moved or cancelled
 * @param closesAt when the room shuts, null while no time is agreed
 * @param seats in their order, the organiser's first
 */
public record MockInterview(
        MockInterviewId id,
        int version,
        String topic,
        @Nullable UUID application,
        Duration length,
        Media media,
        MockState state,
        @Nullable AgreedTime time,
        int calendarSequence,
        Instant createdAt,
        @Nullable Instant closesAt,
        List<Seat> seats) {

    /** Topics are at most so long. */
    public static final int LONGEST_TOPIC = 200;

    public MockInterview {
        seats = List.copyOf(seats);
    }

    /** The seat with that id. */
    public Seat seat(SeatId id) {
        return seats.stream().filter(seat -> seat.id().equals(id)).findFirst().orElseThrow();
    }

    public Seat organiser() {
        return seats.getFirst();
    }
}
