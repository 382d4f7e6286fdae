package app.rebound.rooms;

import static app.rebound.testing.AtOnce.atOnce;
import static app.rebound.testing.Scorecarding.complete;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.account.SignIn;
import app.rebound.feedback.Door;
import app.rebound.feedback.ExpectedFeedback;
import app.rebound.feedback.FeedbackDesk;
import app.rebound.feedback.RaterAccess;
import app.rebound.practice.PracticeHistory;
import app.rebound.practice.PracticeSession;
import app.rebound.practice.PracticeSessions;
import app.rebound.rooms.LiveRooms.Opened;
import app.rebound.rubrics.Rater;
import app.rebound.rubrics.Scorecards;
import app.rebound.rubrics.Seals;
import app.rebound.rubrics.SendResult;
import app.rebound.testing.IntegrationTest;
import app.rebound.testing.MovableClock;
import app.rebound.testing.SignedIn;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@IntegrationTest
@SuppressWarnings("NullAway.Init")
class AfterRoomsTest {

    private static final Locale EN = Locale.ENGLISH;
    private static final List<String> BEN = List.of("Ben");
    private static final List<String> PANEL = List.of("Ben", "Cleo");

    @Autowired AfterRooms after;
    @Autowired Rooms rooms;
    @Autowired RoomScript script;
    @Autowired RoomNotes notes;
    @Autowired PracticeHistory history;
    @Autowired PracticeSessions sessions;
    @Autowired ExpectedFeedback expected;
    @Autowired FeedbackDesk feedback;
    @Autowired Scorecards scorecards;
    @Autowired Seals seals;
    @Autowired People people;
    @Autowired SignIn signIn;
    @Autowired MovableClock clock;
    @Autowired ApplicationContext context;

    private PersonId ana;
    private LiveRooms rooming;

    @BeforeEach
    void somebodyWhoPlans() {
        ana = SignedIn.as(people.startGuest()).id();
        rooming = new LiveRooms(context, ana);
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void aHalfThatIsOverIsAPracticeSessionOfWhoAnswered() {
        var room = rooming.inside(BEN, "How do you plan a week?", "And a year?");
        rooming.next(room.guest("Ben"));
        var first = rooming.currentId(room.guest("Ben"));
        clock.forward(Duration.ofSeconds(70));
        rooming.next(room.guest("Ben"));
        clock.forward(Duration.ofSeconds(30));
        end(room);
        var session = session(mine(room.organiser()));
        assertThat(session.isMock()).isTrue();
        assertThat(session.sourceName()).isEqualTo("Baker at Heron");
        assertThat(session.parts())
                .extracting(part -> part.question().text())
                .containsExactly("How do you plan a week?", "And a year?");
        var attempt = session.parts().getFirst().attempts().getFirst();
        assertThat(attempt.id()).isEqualTo(first);
        assertThat(attempt.aloud()).isTrue();
        assertThat(attempt.used()).isBetween(Duration.ofSeconds(69), Duration.ofSeconds(75));
    }

    @Test
    void whatWasSkippedIsSkippedAndWhatWasNotReachedIsNoPartOfIt() {
        var room = rooming.inside(BEN, "One?", "Two?", "Three?");
        rooming.next(room.guest("Ben"));
        script.skip(room.guest("Ben"), rooming.seen(room.guest("Ben")));
        end(room);
        var session = session(mine(room.organiser()));
        assertThat(session.parts()).hasSize(2);
        assertThat(session.parts().getFirst().attempts().getFirst().skipped()).isTrue();
    }

    @Test
    void whereNothingWasAskedNothingIsRecorded() {
        var room = rooming.inside(BEN, "One?");
        end(room);
        assertThat(after.look(room.organiser())).isEmpty();
        assertThat(after.look(room.guest("Ben"))).isEmpty();
    }

    @Test
    void whoAskedIsExpectedOnTheDeviceTheyWereThereWith() {
        var room = asked(PANEL);
        end(room);
        assertThat(missing(room)).containsExactlyInAnyOrder("Ben", "Cleo");
        send(theirs(room.guest("Ben")).rater());
        assertThat(missing(room)).containsExactly("Cleo");
    }

    @Test
    void whoIsKnownAsAPersonOnlyAfterwardsMayStillSayWhatTheySaw() {
        var room = asked(BEN);
        end(room);
        var byLink = (RoomAccess.ByLink) room.guest("Ben");
        var ben = people.startGuest().id();
        context.getBean(RoomSeats.class)
                .take(new RoomAccess.ByLink(byLink.link(), ben, byLink.device()), "Ben");
        var known = new RoomAccess.Known(ben, room.mock().id());
        assertThat(feedback.open(theirs(known).rater(), EN)).isInstanceOf(Door.Open.class);
    }

    @Test
    void whoNeverCameIsNotExpected() {
        var room = rooming.before(Media.TELEPHONE, PANEL, "One?");
        for (var access : List.of(room.organiser(), room.guest("Ben"))) {
            rooms.enter(access, ZoneOffset.UTC);
        }
        rooms.takeLead(room.guest("Ben"), null);
        rooming.next(room.guest("Ben"));
        end(room);
        assertThat(missing(room)).containsExactly("Ben");
    }

    @Test
    void everythingOpensWithTheLastOfThem() {
        var room = asked(PANEL);
        end(room);
        var mine = mine(room.organiser());
        send(theirs(room.guest("Ben")).rater());
        rateMyself(mine);
        assertThat(seals.find(ana, mine.half().value()).orElseThrow().isClosed()).isTrue();
        send(theirs(room.guest("Cleo")).rater());
        assertThat(seals.find(ana, mine.half().value()).orElseThrow().isClosed()).isFalse();
    }

    @Test
    void anAskersNotesStandWithTheirQuestionsForThemAlone() {
        var room = asked(PANEL);
        var question = rooming.currentId(room.guest("Ben"));
        notes.write(
                room.guest("Ben"),
                new NoteDraft(question, 0, 0, "Named the plan."),
                clock.instant());
        end(room);
        assertThat(theirs(room.guest("Ben")).asked().getFirst().notes())
                .extracting(RoomNote::text)
                .containsExactly("Named the plan.");
        assertThat(theirs(room.guest("Cleo")).asked().getFirst().notes()).isEmpty();
    }

    @Test
    void j8WhatSoundedRehearsedToTwoInTheRoomOrAfterItCountsForTheQuestion() {
        var room = asked(PANEL);
        var question = rooming.currentId(room.guest("Ben"));
        end(room);
        var half = theirs(room.guest("Ben")).half();
        after.soundedRehearsed(room.guest("Ben"), half, question);
        assertThat(theirs(room.guest("Ben")).asked().getFirst().rehearsed()).isTrue();
        assertThat(theirs(room.guest("Cleo")).asked().getFirst().rehearsed()).isFalse();
        after.soundedRehearsed(room.organiser(), half, question);
        after.soundedFree(room.guest("Ben"), half, question);
        assertThat(theirs(room.guest("Ben")).asked().getFirst().rehearsed()).isFalse();
    }

    @Test
    void oneAnswerCanBeRatedOnItsOwnBySomebodyWhoHeardIt() {
        var room = asked(PANEL);
        var question = rooming.currentId(room.guest("Ben"));
        end(room);
        var half = theirs(room.guest("Ben")).half();
        var single = after.single(room.guest("Ben"), half, question).orElseThrow();
        send(single);
        assertThat(missing(room)).containsExactlyInAnyOrder("Ben", "Cleo");
        assertThat(after.single(room.guest("Ben"), half, question)).contains(single);
        assertThat(after.single(room.organiser(), half, question)).isEmpty();
        assertThat(after.single(room.guest("Ben"), half, UUID.randomUUID())).isEmpty();
    }

    @Test
    void whoAnswersWithoutAnAccountHasAPlaceThatOnlyTheirDeviceOpens() {
        var room = asked(BEN);
        rooms.swap(room.guest("Ben"), half(room.guest("Ben")), room.seat("Ben"), none());
        script.insert(
                room.organiser(),
                new NewQuestion.Typed("Why bread?", EN, Duration.ofMinutes(2)),
                NewQuestion.Place.NEXT);
        rooming.next(room.organiser());
        end(room);
        var mine = mine(room.guest("Ben"));
        assertThat(people.find(mine.owner()).orElseThrow().displayName()).isEqualTo("Ben");
        SignedIn.out();
        var device = ((RoomAccess.ByLink) room.guest("Ben")).device();
        assertThat(
                        signIn.asHeldGuest(
                                mine.owner(),
                                Objects.requireNonNull(device),
                                new MockHttpServletRequest(),
                                new MockHttpServletResponse()))
                .isTrue();
        assertThat(history.session(mine.owner(), mine.half().value())).isPresent();
        assertThat(after.look(room.guest("Ben"))).hasSize(2);
        assertThat(after.look(new RoomAccess.Known(mine.owner(), room.mock().id()))).hasSize(2);
        assertThat(feedback.toGive(mine.owner(), PageRequest.ofSize(5))).hasSize(1);
    }

    @Test
    void lookingOnceMoreMakesNothingTwice() {
        var room = asked(PANEL);
        end(room);
        assertThat(after.look(room.organiser())).isEqualTo(after.look(room.organiser()));
        assertThat(missing(room)).hasSize(2);
    }

    @Test
    void aRoomThatShutByItselfIsRecordedForWhoeverLooksFirst() throws Exception {
        var room = asked(PANEL);
        clock.forward(Duration.ofHours(6));
        var found =
                atOnce(() -> after.look(room.guest("Ben")), () -> after.look(room.guest("Cleo")));
        assertThat(found).allSatisfy(halves -> assertThat(halves).hasSize(1));
        var session = session(mine(room.organiser()));
        assertThat(session.parts()).hasSize(1);
        assertThat(session.parts().getFirst().attempts().getFirst().used())
                .isLessThan(Duration.ofMinutes(5));
    }

    @Test
    void nobodyElseSeesOrMarksAnything() {
        var room = asked(BEN);
        end(room);
        var half = theirs(room.guest("Ben")).half();
        var question = theirs(room.guest("Ben")).asked().getFirst().question();
        var stranger = people.startGuest().id();
        var access = new RoomAccess.Known(stranger, room.mock().id());
        assertThat(after.look(access)).isEmpty();
        after.soundedRehearsed(access, half, question);
        assertThat(after.single(access, half, question)).isEmpty();
        var other = asked(BEN);
        end(other);
        after.soundedRehearsed(other.guest("Ben"), half, question);
        assertThat(theirs(room.guest("Ben")).asked().getFirst().rehearsed()).isFalse();
    }

    @Test
    void deletingTheSessionTakesAlongWhatWasSaidAboutIt() {
        var room = asked(BEN);
        end(room);
        var rater = theirs(room.guest("Ben")).rater();
        send(rater);
        sessions.delete(ana, mine(room.organiser()).half().value());
        assertThat(after.look(room.organiser())).isEmpty();
        assertThat(after.look(room.guest("Ben"))).isEmpty();
        assertThat(feedback.scorecard(rater, EN)).isEmpty();
    }

    private Opened asked(List<String> invited) {
        var room = rooming.inside(invited, "How do you plan a week?");
        rooms.takeLead(room.guest("Ben"), null);
        rooming.next(room.guest("Ben"));
        return room;
    }

    private HalfId half(RoomAccess access) {
        return ((RoomSight.Inside) rooms.look(access)).room().half();
    }

    private static RoomQuestions none() {
        return new RoomQuestions.None();
    }

    private void end(Opened room) {
        assertThat(rooms.end(room.organiser())).isEqualTo(new RoomStep.Done());
    }

    private AfterHalf.Mine mine(RoomAccess access) {
        return after.look(access).stream()
                .filter(AfterHalf.Mine.class::isInstance)
                .map(AfterHalf.Mine.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private AfterHalf.Theirs theirs(RoomAccess access) {
        return after.look(access).stream()
                .filter(AfterHalf.Theirs.class::isInstance)
                .map(AfterHalf.Theirs.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private PracticeSession session(AfterHalf.Mine mine) {
        return history.session(mine.owner(), mine.half().value()).orElseThrow();
    }

    private List<String> missing(Opened room) {
        var mine = mine(room.organiser());
        return expected.missing(ana, mine.sitting().ref());
    }

    private void send(RaterAccess rater) {
        var draft = feedback.begin(rater, "Somebody", EN).orElseThrow();
        var data = complete(draft, 4, "The plan was clear.", "Say the number first.");
        var result =
                feedback.scorecards(rater)
                        .send(draft.id(), draft.rater(), draft.version(), data, EN);
        assertThat(result).isInstanceOf(SendResult.Sent.class);
    }

    private void rateMyself(AfterHalf.Mine mine) {
        var draft = scorecards.open(mine.sitting(), Rater.self(mine.owner()), EN);
        scorecards.send(
                draft.id(),
                draft.rater(),
                draft.version(),
                complete(draft, 3, "Calm.", "Shorter."),
                EN);
    }
}
