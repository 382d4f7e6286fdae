package app.rebound.rooms;

import app.rebound.account.PersonId;
import app.rebound.sharing.OpenLink;
import app.rebound.sharing.ShareLinks;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * Finds the seat somebody comes to, anew with every step: unknown, expired, revoked and somebody
 * else's all look alike. To be used inside a transaction.
 */
@Component
class Doorkeeper {

    private final SeatRepository seats;
    private final MockInterviewRepository mocks;
    private final ShareLinks links;
    private final Clock clock;

    Doorkeeper(SeatRepository seats, MockInterviewRepository mocks, ShareLinks links, Clock clock) {
        this.seats = seats;
        this.mocks = mocks;
        this.links = links;
        this.clock = clock;
    }

    /** Who comes to the seat that {@code access} leads to, whoever holds it. */
    Optional<Visit> visit(RoomAccess access) {
        return way(access).flatMap(way -> way.visit(way.seats().get()));
    }

    /** Who comes to the seat that they hold. */
    Optional<Visit> held(RoomAccess access) {
        return visit(access).filter(visit -> holds(visit, access));
    }

    /** Who comes to the seat that they hold, with its mock interview locked. */
    Optional<Visit> lockHeld(RoomAccess access) {
        return lock(access).filter(visit -> holds(visit, access));
    }

    /** Who comes to the seat that {@code access} leads to, with its mock interview locked. */
    Optional<Visit> lock(RoomAccess access) {
        // Locked before the seats are read, so that what is read is what the last one left.
        return way(access)
                .flatMap(way ->
                        way.lock().get().flatMap(mock -> way.visit(seats.in(mock.id().value()))));
    }

    /** Where {@code access} leads; a link that does not open leads nowhere. */
    Optional<Way> way(RoomAccess access) {
        return switch (access) {
            case RoomAccess.ByLink(var link, var person, var device) ->
                    links.open(link, RoomSeats.PURPOSE).map(this::byLink);
            case RoomAccess.Known(var self, var mock) ->
                    Optional.of(to(mock, seat -> seat.person().filter(self::equals).isPresent()));
            case RoomAccess.Beside(var organiser, var mock, var seat, var device) ->
                    Optional.of(to(mock, it -> it.id().equals(seat) && isBeside(it, organiser)));
        };
    }

    /** Whether it is free, or taken by who comes. */
    static boolean isHeldBy(SeatEntity seat, RoomAccess access) {
        return access instanceof RoomAccess.Beside || !seat.isTakenByAnother(access);
    }

    /** What who comes to a seat finds there. */
    RoomDoor door(Visit visit, RoomAccess access) {
        var seat = visit.me();
        if (visit.seats().stream().anyMatch(other -> isAnotherOf(other, seat, access))) {
            return new RoomDoor.Own(visit.mock().id(), seat.name());
        }
        var mock = visit.mock().toMockInterview(visit.seats(), clock.instant());
        return isHeldBy(seat, access)
                ? new RoomDoor.Open(mock, seat.toSeat())
                : new RoomDoor.Taken(mock.organiser().name());
    }

    private static boolean holds(Visit visit, RoomAccess access) {
        return visit.me().isTaken() && isHeldBy(visit.me(), access);
    }

    private static boolean isAnotherOf(SeatEntity other, SeatEntity seat, RoomAccess access) {
        return access instanceof RoomAccess.ByLink(var link, var person, var device)
                && !other.id().equals(seat.id())
                && person != null
                && other.person().filter(person::equals).isPresent();
    }

    /** Asked of the seat once more, which may have another link by the time it is locked. */
    private Way byLink(OpenLink link) {
        var seat = link.subject();
        return new Way(
                () -> mocks.lockAround(seat),
                () -> seats.around(seat),
                live(it -> it.link().filter(link.id()::equals).isPresent()));
    }

    private Way to(MockInterviewId mock, Predicate<SeatEntity> leadsTo) {
        return new Way(() -> mocks.lock(mock.value()), () -> seats.in(mock.value()), live(leadsTo));
    }

    private Predicate<SeatEntity> live(Predicate<SeatEntity> leadsTo) {
        return leadsTo.and(seat -> seat.isLive(clock.instant()));
    }

    private static boolean isBeside(SeatEntity seat, PersonId organiser) {
        return seat.mock().organiser().equals(organiser)
                && seat.mock().media() == Media.TABLE
                && !seat.isOrganiser();
    }
}
