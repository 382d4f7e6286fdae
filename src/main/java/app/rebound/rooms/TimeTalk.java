package app.rebound.rooms;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What those in a mock interview say to each other about its time.
 *
 * @param turn grows with everything that makes an answer mean something else
 * @param round of the newest times, 0 where none were proposed
 * @param agreed the id of the time that all agreed on, null while there is none
 * @param times of all rounds, in their order
 * @param history oldest first
 */
public record TimeTalk(
        int turn,
        int round,
        @Nullable UUID agreed,
        List<ProposedTime> times,
        List<MockEvent> history) {

    /** So many times can be proposed in one go. */
    public static final int MOST_TIMES = 5;

    public TimeTalk {
        times = List.copyOf(times);
        history = List.copyOf(history);
    }

    /** The times of the newest round, in their order. */
    public List<ProposedTime> newest() {
        return of(round);
    }

    public List<ProposedTime> of(int wanted) {
        return times.stream().filter(time -> time.round() == wanted).toList();
    }

    public Optional<ProposedTime> time(UUID id) {
        return times.stream().filter(time -> time.id().equals(id)).findFirst();
    }

    /** Whether there are times that wait for answers, rather than one that was agreed. */
    public boolean isOpen() {
        return round > 0 && newest().stream().noneMatch(time -> time.id().equals(agreed));
    }

    /** Whether {@code seat} has said nothing yet to some of the newest times. */
    public boolean waitsFor(SeatId seat) {
        return isOpen() && newest().stream().anyMatch(time -> !time.answers().containsKey(seat));
    }

    /**
     * The time that stands: of the newest ones the earliest that all who are {@code needed}
     * accepted; without one that which they had agreed on before; nothing where neither is.
     */
    Optional<ProposedTime> standing(Set<SeatId> needed, Instant now) {
        var fresh =
                newest().stream()
                        .filter(time -> time.time().at().isAfter(now) || time.id().equals(agreed))
                        .filter(time -> time.isAcceptedBy(needed))
                        .min(comparing(time -> time.time().at()));
        return fresh.or(() ->
                times.stream()
                        .filter(time -> time.id().equals(agreed))
                        .filter(time -> time.isAcceptedBy(needed))
                        .findFirst());
    }
}
