package app.rebound.rooms;

import app.rebound.account.PersonId;
import app.rebound.sharing.ShareLinks;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

    /** The seat that {@code access} leads to, whoever holds it. */
    Optional<SeatEntity> seat(RoomAccess access) {
        return seat(access, clock.instant());
    }

    /** The seat that {@code access} holds, with its mock interview locked. */
    Optional<SeatEntity> lockHeld(RoomAccess access) {
        return lock(access).filter(SeatEntity::isTaken).filter(seat -> isHeldBy(seat, access));
    }

    /** The seat that {@code access} leads to, with its mock interview locked. */
    Optional<SeatEntity> lock(RoomAccess access) {
        // Locked before the seat is read, so that what is read is what the last one left.
        return mock(access)
                .flatMap(mock -> mocks.lock(mock.value()))
                .flatMap(mock -> seat(access, clock.instant()));
    }

    /** Whether it is free, or taken by who comes. */
    static boolean isHeldBy(SeatEntity seat, RoomAccess access) {
        return access instanceof RoomAccess.Beside || !seat.isTakenByAnother(access);
    }

    /** What who comes to {@code seat} finds there. */
    RoomDoor door(SeatEntity seat, RoomAccess access) {
        var all = seats.in(seat.mock().id().value());
        var elsewhere = all.stream().anyMatch(other -> isAnotherOf(other, seat, access));
        if (elsewhere) {
            return new RoomDoor.Own(seat.mock().id(), seat.name());
        }
        var mock = seat.mock().toMockInterview(List.copyOf(all), clock.instant());
        return isHeldBy(seat, access)
                ? new RoomDoor.Open(mock, seat.toSeat())
                : new RoomDoor.Taken(mock.organiser().name());
    }

    private static boolean isAnotherOf(SeatEntity other, SeatEntity seat, RoomAccess access) {
        return access instanceof RoomAccess.ByLink(var link, var person, var device)
                && !other.id().equals(seat.id())
                && person != null
                && other.person().filter(person::equals).isPresent();
    }

    private Optional<MockInterviewId> mock(RoomAccess access) {
        return switch (access) {
            case RoomAccess.ByLink(var link, var person, var device) ->
                    links.open(link, RoomSeats.PURPOSE)
                            .flatMap(open -> seats.mockOf(open.subject()))
                            .map(MockInterviewId::new);
            case RoomAccess.Known(var self, var mock) -> Optional.of(mock);
            case RoomAccess.Beside(var organiser, var mock, var seat, var device) ->
                    Optional.of(mock);
        };
    }

    private Optional<SeatEntity> seat(RoomAccess access, Instant now) {
        return (switch (access) {
                    case RoomAccess.ByLink(var link, var person, var device) ->
                            links.open(link, RoomSeats.PURPOSE)
                                    .flatMap(open -> seats.find(open.subject()));
                    case RoomAccess.Known(var self, var mock) ->
                            seats.of(mock.value(), self.value());
                    case RoomAccess.Beside(var organiser, var mock, var seat, var device) ->
                            seats.find(seat.value())
                                    .filter(beside -> isBeside(beside, organiser, mock));
                })
                .filter(seat -> seat.isLive(now));
    }

    private static boolean isBeside(SeatEntity seat, PersonId organiser, MockInterviewId mock) {
        var there = seat.mock();
        return there.id().equals(mock)
                && there.organiser().equals(organiser)
                && there.media() == Media.TABLE
                && !seat.isOrganiser();
    }
}
