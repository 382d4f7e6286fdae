package app.rebound.rooms.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.rooms.LiveRooms;
import app.rebound.rooms.LiveRooms.Opened;
import app.rebound.rooms.NoteDraft;
import app.rebound.rooms.RoomAccess;
import app.rebound.rooms.RoomNotes;
import app.rebound.rooms.RoomRoutes;
import app.rebound.rooms.Rooms;
import app.rebound.testing.SignedIn;
import app.rebound.testing.StatementCounter;
import app.rebound.testing.ViewTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What opening the screens of a room costs the database, and those of what is after it. */
@ViewTest
@SuppressWarnings("NullAway.Init")
class RoomPagesCostTest extends SpringBrowserlessTest {

    @Autowired Rooms rooms;
    @Autowired RoomNotes notes;
    @Autowired RoomDesk desk;
    @Autowired AfterDesk after;
    @Autowired People people;
    @Autowired Clock clock;
    @Autowired ApplicationContext context;

    private Opened room;
    private RoomAccess ben;

    @BeforeEach
    void aRoomInWhichSomethingWasAsked() {
        var live = new LiveRooms(context, SignedIn.as(people.startGuest()).id());
        room = live.inside(List.of("Ben"), "How do you plan a week?", "Two?");
        ben = room.guest("Ben");
        live.next(ben);
        notes.write(ben, new NoteDraft(live.currentId(ben), 0, 0, "Shy."), clock.instant());
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void theRoomTakesAtMostFourStatements() {
        assertThat(opening(RoomRoutes.room(room.mock().id()))).isLessThanOrEqualTo(3);
        assertThat(StatementCounter.count(() -> UI.getCurrent().add(new RoomPanel(desk, ben))))
                .isLessThanOrEqualTo(4);
    }

    /** Three of them for what was said about times, two for what is after halves that are over. */
    @Test
    void thePageAboutItTakesSixStatements() {
        assertThat(opening(RoomRoutes.one(room.mock().id()))).isLessThanOrEqualTo(6);
    }

    @Test
    void whatWhoAnsweredStillHasToSayTakesFourStatementsOnceItIsBegun() {
        rooms.end(room.organiser());
        assertThat(afterwards(room.organiser())).isLessThanOrEqualTo(9);
        assertThat(afterwards(room.organiser())).isLessThanOrEqualTo(4);
    }

    /** Six to look, of which one opens the link; three for the invitation and its scorecard. */
    @Test
    void whatWhoAskedStillHasToSayTakesNineStatements() {
        rooms.end(room.organiser());
        SignedIn.out();
        assertThat(afterwards(ben)).isLessThanOrEqualTo(9);
    }

    private static int opening(String address) {
        return StatementCounter.count(() -> UI.getCurrent().navigate(address));
    }

    private int afterwards(RoomAccess access) {
        return StatementCounter.count(() -> UI.getCurrent().add(new AfterPanel(access, after)));
    }
}
