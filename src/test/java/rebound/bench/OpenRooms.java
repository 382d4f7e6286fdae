package rebound.bench;

import app.rebound.account.PersonId;
import app.rebound.base.SecretToken;
import app.rebound.rooms.Media;
import app.rebound.rooms.MockInterviews;
import app.rebound.rooms.MockPlan;
import app.rebound.rooms.PlanResult;
import app.rebound.rooms.RoomAccess;
import app.rebound.rooms.RoomQuestions;
import app.rebound.rooms.RoomRoutes;
import app.rebound.rooms.RoomSeats;
import app.rebound.rooms.Rooms;
import app.rebound.rooms.When;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** Opens rooms in which the organiser answers and somebody with a link asks, both inside. */
final class OpenRooms {

    private static final String ASKER = "Ben";

    private final MockInterviews mocks;
    private final RoomSeats seats;
    private final Rooms rooms;
    private final PersonId organiser;

    OpenRooms(BenchServer server, PersonId organiser) {
        this.mocks = server.the(MockInterviews.class);
        this.seats = server.the(RoomSeats.class);
        this.rooms = server.the(Rooms.class);
        this.organiser = organiser;
    }

    /** Where both see it, and the device of who asks. */
    record Opened(String organisers, String guests, SecretToken device) {

        String deviceCookie() {
            return "rebound-rater=" + device.value();
        }
    }

    Opened open() {
        var plan =
                new MockPlan(
                        "Nurse at Heron",
                        null,
                        Duration.ofMinutes(45),
                        Media.TELEPHONE,
                        MockPlan.FirstAnswerer.ORGANISER,
                        new RoomQuestions.Usual(Locale.ENGLISH, 5),
                        List.of(ASKER));
        if (!(mocks.plan(organiser, "Ana", plan, new When.Now())
                instanceof PlanResult.Planned(var planned))) {
            throw new IllegalStateException("The room was not planned");
        }
        var link = planned.invited().getFirst().link();
        var device = SecretToken.random();
        var guest = new RoomAccess.ByLink(link, null, device);
        seats.take(guest, ASKER);
        var mock = planned.mock().id();
        for (var access : List.of(new RoomAccess.Known(organiser, mock), guest)) {
            rooms.enter(access, ZoneOffset.UTC);
        }
        return new Opened(RoomRoutes.room(mock), RoomRoutes.LINK + "/" + link.value(), device);
    }
}
