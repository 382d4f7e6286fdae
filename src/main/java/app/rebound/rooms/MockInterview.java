package app.rebound.rooms;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
        MockPlan.FirstAnswerer first,
        MockState state,
        @Nullable AgreedTime time,
        int calendarSequence,
        Instant createdAt,
        @Nullable Instant closesAt,
        List<Seat> seats) {

    /** Topics are at most so long. */
    public static final int LONGEST_TOPIC = 200;

    /** How long before its time a room opens. */
    public static final Duration OPENS_BEFORE = Duration.ofMinutes(15);

    public MockInterview {
        seats = List.copyOf(seats);
    }

    /** The seat with that id. */
    public Seat seat(SeatId id) {
        return seats.stream().filter(seat -> seat.id().equals(id)).findFirst().orElseThrow();
    }

    /** Everybody else who is still in it, as {@code self} sees it. */
    public List<Seat> others(SeatId self) {
        return seats.stream().filter(seat -> !seat.id().equals(self) && !seat.gone()).toList();
    }

    /** Whether one can go in at {@code now}. */
    public boolean isOpen(Instant now) {
        return switch (state) {
            case LIVE -> true;
            case SCHEDULED -> time != null && !now.isBefore(time.at().minus(OPENS_BEFORE));
            case AGREEING, OVER, CANCELLED, MISSED -> false;
        };
    }

    /** When what can be done changes next by itself, after {@code now}. */
    public Optional<Instant> turnsAt(Instant now) {
        return Stream.of(
                        Optional.ofNullable(time).map(agreed -> agreed.at().minus(OPENS_BEFORE)),
                        Optional.ofNullable(time).map(AgreedTime::at),
                        Optional.ofNullable(closesAt))
                .flatMap(Optional::stream)
                .filter(now::isBefore)
                .min(Comparator.naturalOrder());
    }

    /** Whether its time has come without anything being asked. */
    public boolean hasPassed(Instant now) {
        return time != null
                && !now.isBefore(time.at())
                && (state == MockState.SCHEDULED || state == MockState.AGREEING);
    }

    public Seat organiser() {
        return seats.getFirst();
    }
}
