package app.rebound.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.base.events.News;
import app.rebound.rooms.LiveRooms.Opened;
import app.rebound.testing.IntegrationTest;
import app.rebound.testing.SignedIn;
import app.rebound.testing.StatementCounter;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/** What a room costs the database; a guest's link is opened with every step and counts as one. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class RoomCostTest {

    private static final List<String> PANEL = List.of("Ben", "Cleo");

    @Autowired Rooms rooms;
    @Autowired RoomScript script;
    @Autowired RoomClocks clocks;
    @Autowired RoomNotes notes;
    @Autowired RoomSeats seats;
    @Autowired AfterRooms after;
    @Autowired MockInterviewRepository mocks;
    @Autowired People people;
    @Autowired Clock clock;
    @Autowired TransactionOperations transaction;
    @Autowired ApplicationContext context;

    private PersonId ana;
    private LiveRooms rooming;
    private Opened room;
    private RoomAccess ben;

    @BeforeEach
    void aRoomWithAPanel() {
        ana = SignedIn.as(people.startGuest()).id();
        rooming = new LiveRooms(context, ana);
        room = rooming.inside(PANEL, "How do you plan a week?", "Two?", "Three?", "Four?");
        ben = room.guest("Ben");
        rooms.takeLead(ben, null);
        rooming.next(ben);
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void aLookTakesFewStatementsHoweverMuchThereIs() {
        for (var number = 0; number < 4; number++) {
            notes.write(
                    ben,
                    new NoteDraft(rooming.currentId(ben), number, 0, "Note " + number),
                    clock.instant());
        }
        assertThat(StatementCounter.count(() -> rooms.look(ben))).isEqualTo(4);
        assertThat(StatementCounter.count(() -> rooms.look(room.organiser()))).isEqualTo(2);
    }

    @Test
    void allWhoHearOfTheSameReadTheRoomOnce() {
        var news = new News(1);
        assertThat(StatementCounter.count(() -> rooms.look(room.organiser(), news))).isEqualTo(2);
        assertThat(StatementCounter.count(() -> rooms.look(room.organiser(), news))).isZero();
        assertThat(StatementCounter.count(() -> rooms.look(ben, news))).isEqualTo(2);
        assertThat(StatementCounter.count(() -> rooms.look(room.guest("Cleo"), news))).isEqualTo(2);
    }

    @Test
    void whatWasReadForOthersShowsEachTheirOwn() {
        var news = new News(1);
        notes.write(ben, new NoteDraft(rooming.currentId(ben), 0, 0, "Shy."), clock.instant());
        var asking = (RoomSight.Asking) rooms.look(ben, news);
        assertThat(asking.notes()).hasSize(1);
        assertThat(((RoomSight.Asking) rooms.look(room.guest("Cleo"), news)).notes()).isEmpty();
        assertThat(rooms.look(room.organiser(), news)).isInstanceOf(RoomSight.Answering.class);
    }

    @Test
    void whatWasReadForOthersShowsNothingToWhoseLinkWasTakenBack() {
        var before = new News(1);
        rooms.look(room.organiser(), before);
        seats.revoke(ana, room.mock().id(), room.seat("Ben"));
        assertThat(rooms.look(ben, before)).isEqualTo(new RoomSight.Closed());
        var stranger = new RoomAccess.Known(people.startGuest().id(), room.mock().id());
        assertThat(rooms.look(stranger, before)).isEqualTo(new RoomSight.Closed());
    }

    @Test
    void aHandOnTheClockTakesFiveStatements() {
        var seen = rooming.seen(ben);
        assertThat(StatementCounter.count(() -> clocks.pause(ben, seen))).isEqualTo(5);
        assertThat(StatementCounter.count(() -> clocks.resume(room.organiser(), seen)))
                .isEqualTo(4);
    }

    @Test
    void theNextQuestionTakesSevenStatements() {
        var seen = rooming.seen(ben);
        assertThat(StatementCounter.count(() -> script.next(ben, seen))).isLessThanOrEqualTo(7);
    }

    @Test
    void sayingThatOneIsStillHereTakesThreeStatements() {
        assertThat(StatementCounter.count(() -> rooms.beat(ben))).isEqualTo(3);
    }

    @Test
    void lookingBackTakesFewStatements() {
        rooms.end(room.organiser());
        assertThat(StatementCounter.count(() -> after.look(ben))).isEqualTo(6);
        assertThat(StatementCounter.count(() -> after.look(room.organiser())))
                .isLessThanOrEqualTo(5);
    }

    @Test
    void lookingBackWaitsForNobody() throws Exception {
        rooms.end(room.organiser());
        try (var elsewhere = Executors.newSingleThreadExecutor()) {
            var found =
                    transaction.execute(status -> {
                        assertThat(mocks.lock(room.mock().id().value())).isPresent();
                        return get(elsewhere.submit(() -> after.look(ben)));
                    });
            assertThat(found).hasSize(1);
        }
    }

    private static <T> T get(Future<T> future) {
        try {
            return future.get(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
