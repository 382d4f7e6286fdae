package app.rebound.rooms;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Where an access leads as far as it says so itself; what is there is still to be read.
 *
 * @param lock locks the mock interview
 * @param seats reads all seats of it, the organiser's first
 * @param leadsTo which of them it leads to now, if to any
 */
record Way(
        Supplier<Optional<MockInterviewEntity>> lock,
        Supplier<List<SeatEntity>> seats,
        Predicate<SeatEntity> leadsTo) {

    /** Whoever comes by it, to one of those seats. */
    Optional<Visit> visit(List<SeatEntity> all) {
        return all.stream().filter(leadsTo).findFirst().map(me -> new Visit(me, all));
    }
}
