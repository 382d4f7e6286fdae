package app.rebound.rooms;

import static app.rebound.questions.AQuestion.saying;
import static app.rebound.testing.AtOnce.atOnce;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import app.rebound.account.ExtraTime;
import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.base.time.Phase;
import app.rebound.rooms.NewQuestion.Place;
import app.rebound.testing.IntegrationTest;
import app.rebound.testing.MovableClock;
import app.rebound.testing.SignedIn;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

@IntegrationTest
@SuppressWarnings("NullAway.Init")
class RoomsTest {

    private static final List<String> BEN = List.of("Ben");
    private static final List<String> PANEL = List.of("Ben", "Cleo");

    @Autowired Rooms rooms;
    @Autowired RoomScript script;
    @Autowired RoomClocks clocks;
    @Autowired RoomNotes notes;
    @Autowired RoomSeats seats;
    @Autowired RoomsData data;
    @Autowired People people;
    @Autowired MovableClock clock;
    @Autowired JdbcTemplate database;
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
    void beforeTheLobbyNobodySeesTheRoom() {
        var room = rooming.before(Media.VIDEO, BEN, "One?");
        assertThat(rooms.look(room.guest("Ben"))).isInstanceOf(RoomSight.Lobby.class);
        rooms.enter(room.guest("Ben"), ZoneOffset.UTC);
        assertThat(rooming.asking(room.guest("Ben")).room().here())
                .containsExactly(room.seat("Ben"));
    }

    @Test
    void beforeTheFirstQuestionWhoAnswersWaitsAndWhoAsksSeesTheAgenda() {
        var room = rooming.inside(BEN, "One?", "Two?");
        assertThat(rooms.look(room.organiser())).isInstanceOf(RoomSight.Waiting.class);
        assertThat(texts(rooming.asking(room.guest("Ben")))).containsExactly("One?", "Two?");
        assertThat(rooming.asking(room.guest("Ben")).current()).isNull();
    }

    @Test
    void theNextQuestionIsTheSameOnBothSidesAndSoIsTheSecond() {
        var room = rooming.inside(BEN, "One?", "Two?");
        rooming.next(room.guest("Ben"));
        clock.forward(Duration.ofSeconds(30));
        var asked = rooming.current(room.guest("Ben"));
        var answered = rooming.answering(room.organiser());
        assertThat(answered.question()).isEqualTo(asked.script().question());
        assertThat(seconds(answered.time().remaining()))
                .isBetween(59L, 60L)
                .isCloseTo(seconds(asked.time().remaining()), offset(1L));
    }

    @Test
    void onlyWhoLeadsAsks() {
        var room = rooming.inside(PANEL, "One?", "Two?");
        rooms.takeLead(room.guest("Ben"), null);
        for (var other : List.of(room.organiser(), room.guest("Cleo"))) {
            var seen = rooming.seen(room.guest("Ben"));
            assertThat(script.next(other, seen)).isEqualTo(new RoomStep.NotYours());
            assertThat(script.skip(other, seen)).isEqualTo(new RoomStep.NotYours());
            assertThat(clocks.extend(other, seen, Duration.ofSeconds(30)))
                    .isEqualTo(new RoomStep.NotYours());
            assertThat(script.insert(other, typed("Mine?"), Place.NEXT))
                    .isEqualTo(new RoomStep.NotYours());
        }
        assertThat(rooming.next(room.guest("Ben"))).isEqualTo(new RoomStep.Done());
    }

    @Test
    void theOnlyOneWhoAsksLeadsWithoutHavingToSaySo() {
        var room = rooming.inside(BEN, "One?");
        assertThat(rooming.asking(room.guest("Ben")).room().isLead()).isTrue();
    }

    @Test
    void whoLeadsAndHasGoneCanBeRelieved() {
        var room = rooming.inside(PANEL, "One?");
        rooms.takeLead(room.guest("Ben"), null);
        assertThat(rooms.takeLead(room.guest("Cleo"), room.seat("Ben")))
                .isEqualTo(new RoomStep.Overtaken());
        clock.forward(Duration.ofSeconds(44));
        rooms.beat(room.guest("Cleo"));
        assertThat(rooms.takeLead(room.guest("Cleo"), room.seat("Ben")))
                .isEqualTo(new RoomStep.Overtaken());
        clock.forward(Duration.ofSeconds(1));
        assertThat(rooms.takeLead(room.guest("Cleo"), room.seat("Ben")))
                .isEqualTo(new RoomStep.Done());
        assertThat(rooming.asking(room.guest("Cleo")).room().isLead()).isTrue();
    }

    @Test
    void whoAnswersNeverLeads() {
        var room = rooming.inside(PANEL, "One?");
        assertThat(rooms.takeLead(room.organiser(), null)).isEqualTo(new RoomStep.NotYours());
    }

    @Test
    void ofTwoWhoTakeTheLeadAtOnceOneLeads() throws Exception {
        var room = rooming.inside(PANEL, "One?");
        var came =
                atOnce(
                        () -> rooms.takeLead(room.guest("Ben"), null),
                        () -> rooms.takeLead(room.guest("Cleo"), null));
        assertThat(came).containsExactlyInAnyOrder(new RoomStep.Done(), new RoomStep.Overtaken());
    }

    @Test
    void nextPressedTwiceAtOnceGoesOneQuestionOn() throws Exception {
        var room = rooming.inside(BEN, "One?", "Two?", "Three?");
        rooming.next(room.guest("Ben"));
        var seen = rooming.seen(room.guest("Ben"));
        var came =
                atOnce(
                        () -> script.next(room.guest("Ben"), seen),
                        () -> script.next(room.guest("Ben"), seen));
        assertThat(came).containsExactlyInAnyOrder(new RoomStep.Done(), new RoomStep.Overtaken());
        assertThat(rooming.answering(room.organiser()).question().text()).isEqualTo("Two?");
    }

    @Test
    void afterTheLastQuestionThereIsNothingLeft() {
        var room = rooming.inside(BEN, "One?");
        rooming.next(room.guest("Ben"));
        assertThat(rooming.next(room.guest("Ben"))).isEqualTo(new RoomStep.NothingLeft());
        assertThat(rooming.answering(room.organiser()).time().phase()).isEqualTo(Phase.ANSWERING);
    }

    @Test
    void backGoesOnWhereTheAnswerStoppedAndForgetsASlip() {
        var room = rooming.inside(BEN, "One?", "Two?");
        rooming.next(room.guest("Ben"));
        clock.forward(Duration.ofSeconds(40));
        rooming.next(room.guest("Ben"));
        clock.forward(Duration.ofSeconds(3));
        assertThat(script.back(room.guest("Ben"), rooming.seen(room.guest("Ben"))))
                .isEqualTo(new RoomStep.Done());
        assertThat(rooming.answering(room.organiser()).question().text()).isEqualTo("One?");
        assertThat(seconds(rooming.answering(room.organiser()).time().remaining()))
                .isBetween(48L, 50L);
        assertThat(rooming.asking(room.guest("Ben")).agenda().getLast().state())
                .isEqualTo(QuestionState.WAITING);
    }

    @Test
    void aMistakenSkipIsTakenBackByAskingAgain() {
        var room = rooming.inside(BEN, "One?", "Two?");
        rooming.next(room.guest("Ben"));
        clock.forward(Duration.ofSeconds(10));
        var first = rooming.answering(room.organiser()).question().id();
        script.skip(room.guest("Ben"), rooming.seen(room.guest("Ben")));
        assertThat(rooming.asking(room.guest("Ben")).agenda().getFirst().state())
                .isEqualTo(QuestionState.SKIPPED);
        clock.forward(Duration.ofMinutes(5));
        script.ask(room.guest("Ben"), rooming.seen(room.guest("Ben")), first);
        assertThat(rooming.asking(room.guest("Ben")).agenda().getFirst().state())
                .isEqualTo(QuestionState.ASKED);
        assertThat(seconds(rooming.answering(room.organiser()).time().remaining()))
                .isBetween(78L, 80L);
    }

    @Test
    void whoAnswersMayPauseAndBeginEarlyAndTheOthersSeeWhoItWas() {
        var room = rooming.inside(BEN, "One?");
        script.prepareFor(room.guest("Ben"), Duration.ofMinutes(1));
        rooming.next(room.guest("Ben"));
        assertThat(rooming.answering(room.organiser()).time().phase()).isEqualTo(Phase.PREPARING);
        clocks.startAnswering(room.organiser(), rooming.seen(room.guest("Ben")));
        clocks.pause(room.organiser(), rooming.seen(room.guest("Ben")));
        clocks.pause(room.guest("Ben"), rooming.seen(room.guest("Ben")));
        var current = rooming.current(room.guest("Ben"));
        assertThat(current.time().phase()).isEqualTo(Phase.ANSWERING);
        assertThat(current.pausedBy()).isEqualTo(room.mock().organiser().id());
        clocks.resume(room.guest("Ben"), rooming.seen(room.guest("Ben")));
        assertThat(rooming.current(room.guest("Ben")).time().paused()).isFalse();
    }

    @Test
    void clocksRunLongerForWhoNeedsItAndNoneForWhoWantsNone() {
        var room = rooming.inside(BEN, "One?", "Two?");
        rooms.allow(room.organiser(), ExtraTime.DOUBLE);
        rooming.next(room.guest("Ben"));
        assertThat(seconds(rooming.answering(room.organiser()).time().limit())).isEqualTo(180);
        rooms.allow(room.organiser(), ExtraTime.NO_CLOCK);
        rooming.next(room.guest("Ben"));
        assertThat(rooming.answering(room.organiser()).time().remaining()).isNull();
    }

    @Test
    void aQuestionTypedInTheRoomComesNextOrLast() {
        var room = rooming.inside(BEN, "One?", "Two?");
        rooming.next(room.guest("Ben"));
        script.insert(room.guest("Ben"), typed("Why bread?"), Place.NEXT);
        script.insert(room.guest("Ben"), typed("Anything else?"), Place.END);
        assertThat(texts(rooming.asking(room.guest("Ben"))))
                .containsExactly("One?", "Why bread?", "Two?", "Anything else?");
        rooming.next(room.guest("Ben"));
        assertThat(rooming.answering(room.organiser()).question().text()).isEqualTo("Why bread?");
    }

    @Test
    void whoAsksAddsOnlyQuestionsOfTheBankTheyMaySee() {
        var room = rooming.inside(BEN);
        var hers = rooming.question(saying("Private to Ana?").build());
        assertThat(script.insert(room.guest("Ben"), new NewQuestion.OfBank(hers), Place.NEXT))
                .isInstanceOf(RoomStep.Unsound.class);
    }

    @Test
    void theOtherHalfHasItsOwnQuestionsAndSwappingBackGoesOn() {
        var room = rooming.inside(BEN, "One?", "Two?");
        rooming.next(room.guest("Ben"));
        clock.forward(Duration.ofSeconds(20));
        var first = rooming.asking(room.guest("Ben")).room().half();
        rooms.swap(room.guest("Ben"), first, room.seat("Ben"), new RoomQuestions.None());
        assertThat(rooms.look(room.guest("Ben"))).isInstanceOf(RoomSight.Waiting.class);
        assertThat(rooming.asking(room.organiser()).agenda()).isEmpty();
        assertThat(rooming.asking(room.organiser()).room().isLead()).isTrue();
        script.insert(room.organiser(), typed("For Ben?"), Place.END);
        rooming.next(room.organiser());
        assertThat(rooming.answering(room.guest("Ben")).question().text()).isEqualTo("For Ben?");
        clock.forward(Duration.ofMinutes(5));
        var second = rooming.asking(room.organiser()).room().half();
        rooms.swap(
                room.organiser(), second, room.mock().organiser().id(), new RoomQuestions.None());
        var back = rooming.answering(room.organiser());
        assertThat(back.room().half()).isEqualTo(first);
        assertThat(back.question().text()).isEqualTo("One?");
        assertThat(back.time().paused()).isTrue();
        assertThat(seconds(back.time().remaining())).isBetween(68L, 70L);
    }

    @Test
    void swappingTwiceAtOnceSwapsOnce() throws Exception {
        var room = rooming.inside(BEN, "One?");
        var half = rooming.asking(room.guest("Ben")).room().half();
        var ben = room.seat("Ben");
        var came =
                atOnce(
                        () -> rooms.swap(room.guest("Ben"), half, ben, new RoomQuestions.None()),
                        () -> rooms.swap(room.organiser(), half, ben, new RoomQuestions.None()));
        assertThat(came).containsExactlyInAnyOrder(new RoomStep.Done(), new RoomStep.Overtaken());
    }

    @Test
    void aHalfThatIsOverAsksNothingMore() {
        var room = rooming.inside(BEN, "One?", "Two?");
        rooming.next(room.guest("Ben"));
        var half = rooming.asking(room.guest("Ben")).room().half();
        assertThat(rooms.endHalf(room.guest("Ben"), half)).isEqualTo(new RoomStep.Done());
        assertThat(rooms.look(room.organiser())).isInstanceOf(RoomSight.Between.class);
        assertThat(script.next(room.guest("Ben"), new Seen(half, null)))
                .isEqualTo(new RoomStep.Overtaken());
    }

    @Test
    void onceTheRoomHasEndedNothingIsDoneThere() {
        var room = rooming.inside(BEN, "One?");
        rooming.next(room.guest("Ben"));
        var seen = rooming.seen(room.guest("Ben"));
        rooms.end(room.organiser());
        assertThat(rooms.look(room.organiser())).isInstanceOf(RoomSight.Over.class);
        assertThat(rooms.look(room.guest("Ben"))).isInstanceOf(RoomSight.Over.class);
        assertThat(script.next(room.guest("Ben"), seen)).isEqualTo(new RoomStep.Gone());
    }

    @Test
    void whoLeavesComesBackThroughTheLobby() {
        var room = rooming.inside(BEN, "One?");
        rooms.leave(room.guest("Ben"));
        assertThat(rooms.look(room.guest("Ben"))).isInstanceOf(RoomSight.Lobby.class);
        var waiting = (RoomSight.Waiting) rooms.look(room.organiser());
        assertThat(waiting.room().isHere(room.seat("Ben"))).isFalse();
    }

    @Test
    void strangersAndThoseWhoseLinkWasTakenBackSeeNothing() {
        var room = rooming.inside(BEN, "One?");
        var stranger = new RoomAccess.Known(people.startGuest().id(), room.mock().id());
        assertThat(rooms.look(stranger)).isEqualTo(new RoomSight.Closed());
        assertThat(rooms.enter(stranger, ZoneOffset.UTC)).isEqualTo(new RoomStep.Gone());
        var seen = rooming.seen(room.guest("Ben"));
        database.update(
                "update mock_seat set revoked_at = taken_at where id = ?",
                room.seat("Ben").value());
        assertThat(rooms.look(room.guest("Ben"))).isEqualTo(new RoomSight.Closed());
        assertThat(script.next(room.guest("Ben"), seen)).isEqualTo(new RoomStep.Gone());
    }

    @Test
    void everythingIsStillThereForWhoeverReadsItAnew() {
        var room = rooming.inside(BEN, "One?", "Two?");
        rooming.next(room.guest("Ben"));
        var question = rooming.answering(room.organiser()).question();
        clock.forward(Duration.ofSeconds(25));
        notes.write(
                room.guest("Ben"),
                new NoteDraft(question.id(), 0, 0, "Began with the end."),
                clock.instant());
        clock.forward(Duration.ofSeconds(5));
        assertThat(rooming.answering(room.organiser()).question()).isEqualTo(question);
        assertThat(seconds(rooming.answering(room.organiser()).time().remaining()))
                .isBetween(59L, 60L);
        var note = rooming.asking(room.guest("Ben")).notes().getFirst();
        assertThat(note.text()).isEqualTo("Began with the end.");
        assertThat(note.moment().toSeconds()).isBetween(25L, 26L);
    }

    @Test
    void aNoteIsItsWritersAlone() {
        var room = rooming.inside(PANEL, "One?");
        rooms.takeLead(room.guest("Ben"), null);
        rooming.next(room.guest("Ben"));
        var question = rooming.answering(room.organiser()).question().id();
        var half = rooming.answering(room.organiser()).room().half();
        var draft = new NoteDraft(question, 0, 0, "Shy.");
        assertThat(notes.write(room.guest("Ben"), draft, clock.instant()))
                .isInstanceOf(NoteResult.Saved.class);
        assertThat(notes.write(room.organiser(), draft, clock.instant()))
                .isEqualTo(new NoteResult.Gone());
        assertThat(notes.of(room.guest("Ben"), half)).hasSize(1);
        assertThat(notes.of(room.guest("Cleo"), half)).isEmpty();
        assertThat(notes.of(room.organiser(), half)).isEmpty();
        assertThat(rooming.asking(room.guest("Cleo")).notes()).isEmpty();
    }

    @Test
    void aNoteOpenInTwoWindowsIsNotWrittenOverSilently() {
        var room = rooming.inside(BEN, "One?");
        rooming.next(room.guest("Ben"));
        var question = rooming.answering(room.organiser()).question().id();
        notes.write(room.guest("Ben"), new NoteDraft(question, 0, 0, "Here"), clock.instant());
        assertThat(
                        notes.write(
                                room.guest("Ben"),
                                new NoteDraft(question, 0, 0, "There"),
                                clock.instant()))
                .isEqualTo(new NoteResult.ChangedMeanwhile("Here", 1));
        assertThat(
                        notes.write(
                                room.guest("Ben"),
                                new NoteDraft(question, 0, 1, "Here and there"),
                                clock.instant()))
                .isInstanceOf(NoteResult.Saved.class);
    }

    @Test
    void aNoteMayStillBeFinishedOnceTheRoomIsOver() {
        var room = rooming.inside(BEN, "One?");
        rooming.next(room.guest("Ben"));
        var question = rooming.answering(room.organiser()).question().id();
        rooms.end(room.organiser());
        assertThat(
                        notes.write(
                                room.guest("Ben"),
                                new NoteDraft(question, 0, 0, "Last word."),
                                clock.instant()))
                .isInstanceOf(NoteResult.Saved.class);
    }

    @Test
    void aTickThatItSoundedRehearsedIsTheirsToSetAndTakeBack() {
        var room = rooming.inside(BEN, "One?");
        rooming.next(room.guest("Ben"));
        var question = rooming.answering(room.organiser()).question().id();
        notes.soundedRehearsed(room.guest("Ben"), question);
        notes.soundedRehearsed(room.guest("Ben"), question);
        notes.soundedRehearsed(room.organiser(), question);
        assertThat(rooming.asking(room.guest("Ben")).rehearsed()).containsExactly(question);
        notes.soundedFree(room.guest("Ben"), question);
        assertThat(rooming.asking(room.guest("Ben")).rehearsed()).isEmpty();
    }

    @Test
    void notesAreExportedToTheirWriterAndGoWithThem() {
        var ben = people.startGuest().id();
        var room = rooming.withPerson(ben, "One?");
        rooming.next(room.guest("Ben"));
        var question = rooming.answering(room.organiser()).question().id();
        notes.write(room.guest("Ben"), new NoteDraft(question, 0, 0, "Shy."), clock.instant());
        notes.soundedRehearsed(room.guest("Ben"), question);
        assertThat(data.export(ben).toString()).contains("Shy.");
        assertThat(data.export(ana).toString()).doesNotContain("Shy.");
        data.erase(ben);
        assertThat(kept("mock_note", room.seat("Ben"))).isZero();
        assertThat(kept("mock_rehearsed", room.seat("Ben"))).isZero();
    }

    @Test
    void aNewLinkDoesNotHandOnWhatWasNotedAtTheSeat() {
        var room = rooming.inside(BEN, "One?");
        rooming.next(room.guest("Ben"));
        var question = rooming.answering(room.organiser()).question().id();
        notes.write(room.guest("Ben"), new NoteDraft(question, 0, 0, "Shy."), clock.instant());
        seats.newLink(ana, room.mock().id(), room.seat("Ben"));
        assertThat(rooms.look(room.guest("Ben"))).isEqualTo(new RoomSight.Closed());
        assertThat(kept("mock_note", room.seat("Ben"))).isZero();
    }

    @Test
    void whatIsDrawnForTheOtherHalfWasNotOnTheFirstOne() {
        var room = rooming.inside(BEN, "One?");
        rooming.question(saying("Two?").build());
        rooms.swap(
                room.guest("Ben"),
                rooming.asking(room.guest("Ben")).room().half(),
                room.seat("Ben"),
                new RoomQuestions.Usual(Locale.ENGLISH, 50));
        assertThat(texts(rooming.asking(room.organiser()))).contains("Two?").doesNotContain("One?");
    }

    private int kept(String table, SeatId seat) {
        return Objects.requireNonNull(
                database.queryForObject(
                        "select count(*) from " + table + " where seat_id = ?",
                        Integer.class,
                        seat.value()));
    }

    private static List<String> texts(RoomSight.Asking asking) {
        return asking.agenda().stream().map(line -> line.question().text()).toList();
    }

    private static NewQuestion typed(String text) {
        return new NewQuestion.Typed(text, Locale.ENGLISH, Duration.ofMinutes(2));
    }

    private static long seconds(@Nullable Duration time) {
        return time == null ? Long.MIN_VALUE : time.toSeconds();
    }
}
