package app.rebound.rooms;

import app.rebound.account.PersonId;
import app.rebound.rooms.MockEvent.What;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The seats of mock interviews: who comes to one, and who holds it. */
@Service
@Transactional
public class RoomSeats {

    static final String PURPOSE = "seat";

    private final Doorkeeper doorkeeper;
    private final MockInterviewRepository mocks;
    private final SeatRepository seats;
    private final SeatLinks links;
    private final AskersOwn own;
    private final TimeTalks talks;
    private final RoomNews news;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RoomSeats(
            Doorkeeper doorkeeper,
            MockInterviewRepository mocks,
            SeatRepository seats,
            SeatLinks links,
            AskersOwn own,
            TimeTalks talks,
            RoomNews news,
            ApplicationEventPublisher events,
            Clock clock) {
        this.doorkeeper = doorkeeper;
        this.mocks = mocks;
        this.seats = seats;
        this.links = links;
        this.own = own;
        this.talks = talks;
        this.news = news;
        this.events = events;
        this.clock = clock;
    }

    /** What somebody sees who comes to a seat; opening it takes nothing. */
    @Transactional(readOnly = true)
    public RoomDoor open(RoomAccess access) {
        return doorkeeper
                .visit(access)
                .map(visit -> doorkeeper.door(visit, access))
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
                .filter(visit -> access.isKnown())
                .map(visit -> {
                    if (doorkeeper.door(visit, access) instanceof RoomDoor.Open
                            && Seat.isName(given)) {
                        var seat = visit.me();
                        take(seat, access, given);
                        news.about(seat.mock());
                    }
                    return doorkeeper.door(visit, access);
                })
                .orElseGet(RoomDoor.Closed::new);
    }

    private void take(SeatEntity seat, RoomAccess access, String name) {
        var wasNobodys = seat.person().isEmpty();
        seat.take(access, name, clock.instant());
        seats.saveAndFlush(seat);
        if (wasNobodys && seat.person().isPresent()) {
            events.publishEvent(new SeatHasPerson(seat.id()));
        }
    }

    /**
     * A new link to a seat, for whoever opens it first; the old one opens nothing from then on, and
     * whoever held the seat holds it no longer. The only moment the secret is known.
     */
    public Optional<NewSeat> newLink(PersonId organiser, MockInterviewId mock, SeatId seat) {
        return invited(
                organiser,
                mock,
                seat,
                found -> {
                    links.revoke(found);
                    // Private notes stay with who wrote them, not with the seat.
                    own.forget(found.id());
                    var link = links.create(found.mock(), found.id().value());
                    found.replaceLink(link.id(), links.until(found.mock()));
                    note(found, What.INVITED);
                    return new NewSeat(found.toSeat(), link.token());
                });
    }

    /** Takes a link back: from the next request on it opens nothing, also in a running session. */
    public void revoke(PersonId organiser, MockInterviewId mock, SeatId seat) {
        invited(
                organiser,
                mock,
                seat,
                found -> {
                    links.revoke(found);
                    found.revoke(clock.instant());
                    note(found, What.REVOKED);
                    return found.id();
                });
    }

    private <T> Optional<T> invited(
            PersonId organiser, MockInterviewId mock, SeatId seat, Function<SeatEntity, T> change) {
        return mocks.lock(mock.value())
                .filter(found -> found.organiser().equals(organiser))
                .flatMap(found -> seats.find(seat.value()))
                .filter(found -> found.mock().id().equals(mock))
                .filter(found -> found.link().isPresent())
                .map(change);
    }

    /** What the organiser did with a seat, and what follows for the time. */
    private void note(SeatEntity seat, What what) {
        seats.saveAndFlush(seat);
        talks.note(seat.mock(), what, seat.id());
        talks.settle(seat.mock(), seat.id());
        news.about(seat.mock());
    }
}
