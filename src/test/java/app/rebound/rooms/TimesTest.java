package app.rebound.rooms;

import static app.rebound.testing.AtOnce.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.rooms.MockEvent.What;
import app.rebound.rooms.MockLine.Waiting;
import app.rebound.rooms.ProposedTime.Answer;
import app.rebound.testing.IntegrationTest;
import app.rebound.testing.MovableClock;
import app.rebound.testing.StatementCounter;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;

@IntegrationTest
@SuppressWarnings("NullAway.Init")
class TimesTest {

    @Autowired Times times;
    @Autowired RoomSeats seats;
    @Autowired MockInterviews mocks;
    @Autowired People people;
    @Autowired MovableClock clock;
    @Autowired ApplicationContext context;

    private PersonId ana;
    private Rooming rooming;
    private Instant start;

    @BeforeEach
    void someoneWhoPlans() {
        start = clock.instant();
        ana = people.startGuest().id();
        rooming = new Rooming(context, ana);
    }

    @Test
    void aTimeIsAgreedOnlyWhenEverybodyAcceptedTheSame() {
        var planned = rooming.planned(proposed(1, 2), "Ben", "Mia");
        var ben = rooming.guest(planned, 0);
        var mia = rooming.guest(planned, 1);

        assertThat(state(ben)).isEqualTo(MockState.AGREEING);
        answer(ben, 0, Answer.YES);
        answer(mia, 1, Answer.YES);
        assertThat(state(ben)).isEqualTo(MockState.AGREEING);
        answer(mia, 0, Answer.NO);
        answer(ben, 1, Answer.YES);

        assertThat(state(ben)).isEqualTo(MockState.SCHEDULED);
        assertThat(open(ben).mock().time()).isEqualTo(day(2));
        assertThat(open(mia).mock().time()).isEqualTo(day(2));
        assertThat(open(rooming.organiser(planned)).mock().calendarSequence()).isEqualTo(1);
    }

    @Test
    void otherTimesReplaceThoseBefore() {
        var planned = rooming.planned(proposed(1), "Ben");
        var ben = rooming.guest(planned, 0);
        var before = open(ben).talk();

        assertThat(times.propose(ben, before.turn(), List.of(day(3), day(4)))).isEqualTo(done());
        assertThat(open(ben).talk().newest())
                .extracting(ProposedTime::time)
                .containsExactly(day(3), day(4));
        assertThat(
                        times.answer(
                                ben,
                                open(ben).talk().turn(),
                                before.newest().getFirst().id(),
                                Answer.YES))
                .isInstanceOf(TimesResult.ChangedMeanwhile.class);

        answer(rooming.organiser(planned), 1, Answer.YES);
        assertThat(open(ben).mock().time()).isEqualTo(day(4));
    }

    @Test
    void whoAnswersToWhatIsNoLongerAskedIsToldSo() {
        var planned = rooming.planned(proposed(1), "Ben", "Mia");
        var ben = rooming.guest(planned, 0);
        var mia = rooming.guest(planned, 1);
        var seen = open(mia).talk();
        times.propose(ben, seen.turn(), List.of(day(5)));

        assertThat(times.answer(mia, seen.turn(), seen.newest().getFirst().id(), Answer.YES))
                .isEqualTo(new TimesResult.ChangedMeanwhile());
        assertThat(times.propose(mia, seen.turn(), List.of(day(6))))
                .isEqualTo(new TimesResult.ChangedMeanwhile());
    }

    @Test
    void twoWhoAnswerAtOnceNeverAgreeOnDifferentTimes() throws Exception {
        for (var round = 0; round < 5; round++) {
            var planned = rooming.planned(proposed(1, 2), "Ben", "Mia");
            var ben = rooming.guest(planned, 0);
            var mia = rooming.guest(planned, 1);
            answer(ben, 0, Answer.YES);
            answer(mia, 1, Answer.YES);
            var seen = open(ben).talk();

            var results =
                    atOnce(
                            () ->
                                    times.answer(
                                            ben,
                                            seen.turn(),
                                            seen.newest().get(1).id(),
                                            Answer.YES),
                            () ->
                                    times.answer(
                                            mia,
                                            seen.turn(),
                                            seen.newest().get(0).id(),
                                            Answer.YES));

            assertThat(results)
                    .containsExactlyInAnyOrder(done(), new TimesResult.ChangedMeanwhile());
            var agreed = open(ben).mock();
            assertThat(agreed.calendarSequence()).isEqualTo(1);
            assertThat(agreed.time()).isIn(day(1), day(2)).isEqualTo(open(mia).mock().time());
            assertThat(open(ben).talk().history())
                    .filteredOn(event -> event.what() == What.AGREED)
                    .hasSize(1);
        }
    }

    @Test
    void ofAYesAndOtherTimesAtOnceOneCounts() throws Exception {
        var planned = rooming.planned(proposed(1), "Ben");
        var ben = rooming.guest(planned, 0);
        var seen = open(ben).talk();

        var results =
                atOnce(
                        () ->
                                times.answer(
                                        ben,
                                        seen.turn(),
                                        seen.newest().getFirst().id(),
                                        Answer.YES),
                        () ->
                                times.propose(
                                        rooming.organiser(planned), seen.turn(), List.of(day(7))));

        assertThat(results).containsExactlyInAnyOrder(done(), new TimesResult.ChangedMeanwhile());
        assertThat(open(ben).talk().round() == 2).isNotEqualTo(open(ben).mock().time() != null);
    }

    @Test
    void theAgreedTimeStaysUntilAllAgreedOnANewOne() {
        var planned = agreed();
        var ben = rooming.guest(planned, 0);
        times.propose(ben, open(ben).talk().turn(), List.of(day(8)));

        assertThat(state(ben)).isEqualTo(MockState.SCHEDULED);
        assertThat(open(ben).mock().time()).isEqualTo(day(1));
        answer(rooming.organiser(planned), 0, Answer.NO);
        assertThat(open(ben).mock().time()).isEqualTo(day(1));
        answer(rooming.organiser(planned), 0, Answer.YES);
        assertThat(open(ben).mock().time()).isEqualTo(day(8));
        assertThat(open(ben).mock().calendarSequence()).isEqualTo(2);
    }

    @Test
    void whoCannotAfterAllTakesTheTimeAlongWhereNobodyElseIsLeft() {
        var planned = agreed();
        var ben = rooming.guest(planned, 0);
        assertThat(times.decline(ben)).isEqualTo(done());
        assertThat(state(ben)).isEqualTo(MockState.AGREEING);
        assertThat(open(ben).mock().time()).isNull();
        assertThat(open(ben).seat().gone()).isTrue();

        assertThat(times.comeBack(ben, open(ben).talk().turn())).isEqualTo(done());
        assertThat(open(ben).mock().time()).isEqualTo(day(1));
    }

    @Test
    void aPanelGoesOnWithoutWhoCannot() {
        var planned = rooming.planned(proposed(1), "Ben", "Mia");
        var ben = rooming.guest(planned, 0);
        var mia = rooming.guest(planned, 1);
        answer(ben, 0, Answer.YES);
        assertThat(state(ben)).isEqualTo(MockState.AGREEING);
        times.decline(mia);
        assertThat(state(ben)).isEqualTo(MockState.SCHEDULED);
    }

    @Test
    void whoComesBackHasToAgreeToTheTimeOfTheOthers() {
        var planned = rooming.planned(proposed(1), "Ben", "Mia");
        var ben = rooming.guest(planned, 0);
        var mia = rooming.guest(planned, 1);
        times.decline(mia);
        answer(ben, 0, Answer.YES);
        times.comeBack(mia, open(mia).talk().turn());
        assertThat(state(ben)).isEqualTo(MockState.SCHEDULED);
        assertThat(open(mia).talk().time(agreedId(mia)).orElseThrow().answers())
                .containsEntry(open(mia).seat().id(), Answer.YES);
    }

    @Test
    void aNewLinkForWhoWasGoneOpensTheTalkAgain() {
        var planned = agreed("Mia");
        var mia = planned.invited().get(1).seat().id();
        seats.newLink(ana, planned.mock().id(), mia);
        assertThat(state(rooming.organiser(planned))).isEqualTo(MockState.AGREEING);
    }

    @Test
    void onlyTheOrganiserCancelsAndAfterThatNothingIsSaid() {
        var planned = agreed();
        var ben = rooming.guest(planned, 0);
        assertThat(times.cancel(ben)).isEqualTo(new TimesResult.Closed());
        assertThat(times.cancel(rooming.organiser(planned))).isEqualTo(done());
        assertThat(state(ben)).isEqualTo(MockState.CANCELLED);
        assertThat(open(ben).mock().calendarSequence()).isEqualTo(2);
        assertThat(times.propose(ben, open(ben).talk().turn(), List.of(day(3))))
                .isEqualTo(new TimesResult.Closed());
        assertThat(times.decline(ben)).isEqualTo(new TimesResult.Closed());
    }

    @Test
    void itDidNotComeAboutOnlyOnceItsTimeHasComeAndThenNewTimesAreFound() {
        var planned = agreed();
        var ben = rooming.guest(planned, 0);
        assertThat(times.didNotComeAbout(ben)).isEqualTo(new TimesResult.Closed());
        clock.moveTo(day(1).at());
        assertThat(times.didNotComeAbout(ben)).isEqualTo(done());
        assertThat(state(ben)).isEqualTo(MockState.MISSED);

        times.propose(ben, open(ben).talk().turn(), List.of(day(9)));
        assertThat(state(ben)).isEqualTo(MockState.AGREEING);
        answer(rooming.organiser(planned), 0, Answer.YES);
        assertThat(open(ben).mock().time()).isEqualTo(day(9));
    }

    @Test
    void aRoomNobodyEnteredWaitsForANewTime() {
        var planned = agreed();
        var ben = rooming.guest(planned, 0);
        clock.moveTo(day(1).at().plus(Duration.ofMinutes(45)).plus(MockInterviewEntity.STAYS_OPEN));
        assertThat(state(ben)).isEqualTo(MockState.AGREEING);
        assertThat(open(ben).mock().hasPassed(clock.instant())).isTrue();
        assertThat(open(ben).mock().isOpen(clock.instant())).isFalse();
    }

    @Test
    void theDoorOpensAQuarterOfAnHourBefore() {
        var mock = open(rooming.guest(agreed(), 0)).mock();
        assertThat(mock.isOpen(day(1).at().minus(Duration.ofMinutes(15)).minusMillis(1))).isFalse();
        assertThat(mock.isOpen(day(1).at().minus(Duration.ofMinutes(15)))).isTrue();
    }

    @Test
    void atATableTheOrganiserSaysWhen() {
        var planned = rooming.atATable(proposed(2, 1), "Ben");
        assertThat(state(rooming.organiser(planned))).isEqualTo(MockState.SCHEDULED);
        assertThat(open(rooming.organiser(planned)).mock().time()).isEqualTo(day(1));
    }

    @Test
    void nowOpensTheRoomAtOnce() {
        var planned = rooming.planned(new When.Now(), "Ben");
        var mock = open(rooming.guest(planned, 0)).mock();
        assertThat(mock.state()).isEqualTo(MockState.LIVE);
        assertThat(mock.isOpen(clock.instant())).isTrue();
    }

    @Test
    void theWholeHistoryTellsWhoDidWhat() {
        var planned = rooming.planned(proposed(1), "Ben");
        var ben = rooming.guest(planned, 0);
        answer(ben, 0, Answer.NO);
        times.propose(ben, open(ben).talk().turn(), List.of(day(3)));
        answer(rooming.organiser(planned), 0, Answer.YES);
        times.cancel(rooming.organiser(planned));
        assertThat(open(ben).talk().history())
                .extracting(MockEvent::what)
                .containsExactly(
                        What.PROPOSED,
                        What.REFUSED,
                        What.PROPOSED,
                        What.ACCEPTED,
                        What.AGREED,
                        What.CANCELLED);
        assertThat(open(ben).talk().history().get(2).times()).containsExactly(day(3));
    }

    @Test
    void nobodyBlocksATimeThatIsOver() {
        var planned = rooming.planned(proposed(1, 2), "Ben");
        var ben = rooming.guest(planned, 0);
        clock.moveTo(day(1).at());
        var talk = open(ben).talk();
        assertThat(times.answer(ben, talk.turn(), talk.newest().getFirst().id(), Answer.YES))
                .isEqualTo(new TimesResult.Refused(0, TimeProblem.PAST));
    }

    @Test
    void theLinkOutlivesALateTime() {
        var planned = rooming.planned(proposed(170), "Ben");
        var ben = rooming.guest(planned, 0);
        answer(ben, 0, Answer.YES);
        clock.moveTo(day(170).at());
        assertThat(state(ben)).isEqualTo(MockState.SCHEDULED);
    }

    @Test
    void theListSaysWhatWaitsForWhom() {
        var mia = people.startGuest().id();
        var planned = rooming.planned(proposed(1), "Mia");
        seats.take(new RoomAccess.ByLink(planned.invited().getFirst().link(), mia, null), "Mia");

        assertThat(line(ana).waiting()).isEqualTo(Waiting.OTHERS);
        assertThat(line(mia).waiting()).isEqualTo(Waiting.ME);
        assertThat(line(mia).others()).containsExactly("Ana");
        answer(new RoomAccess.Known(mia, planned.mock().id()), 0, Answer.YES);
        assertThat(line(mia).waiting()).isEqualTo(Waiting.NOBODY);
        assertThat(line(mia).at()).isEqualTo(day(1).at());
        assertThat(mocks.past(mia, PageRequest.ofSize(5))).isEmpty();
        times.cancel(rooming.organiser(planned));
        assertThat(mocks.coming(mia, PageRequest.ofSize(5))).isEmpty();
        assertThat(mocks.past(mia, PageRequest.ofSize(5))).hasSize(1);
    }

    @Test
    void readingAndTheListTakeFewStatements() {
        var planned = agreed("Mia", "Noor");
        var ben = rooming.guest(planned, 0);
        assertThat(StatementCounter.count(() -> times.open(ben))).isLessThanOrEqualTo(5);
        for (var number = 0; number < 6; number++) {
            agreed("Mia");
        }
        assertThat(StatementCounter.count(() -> mocks.coming(ana, PageRequest.ofSize(6))))
                .isLessThanOrEqualTo(3);
    }

    /** Ben has accepted the one time, and whoever else was invited said no to all of it. */
    private PlannedMock agreed(String... others) {
        var names = new String[others.length + 1];
        names[0] = "Ben";
        System.arraycopy(others, 0, names, 1, others.length);
        var planned = rooming.planned(proposed(1), names);
        for (var number = 1; number < names.length; number++) {
            times.decline(rooming.guest(planned, number));
        }
        answer(rooming.guest(planned, 0), 0, Answer.YES);
        return planned;
    }

    private void answer(RoomAccess access, int number, Answer answer) {
        var talk = open(access).talk();
        assertThat(times.answer(access, talk.turn(), talk.newest().get(number).id(), answer))
                .isEqualTo(done());
    }

    private Planning.Open open(RoomAccess access) {
        return (Planning.Open) times.open(access);
    }

    private MockState state(RoomAccess access) {
        return open(access).mock().state();
    }

    private UUID agreedId(RoomAccess access) {
        var agreed = open(access).talk().agreed();
        assertThat(agreed).isNotNull();
        return Objects.requireNonNull(agreed);
    }

    private MockLine line(PersonId person) {
        return mocks.coming(person, PageRequest.ofSize(5)).getFirst();
    }

    private When.Proposed proposed(int... days) {
        return new When.Proposed(Arrays.stream(days).mapToObj(this::day).toList());
    }

    private AgreedTime day(int days) {
        return Rooming.inDays(start, days);
    }

    private static TimesResult done() {
        return new TimesResult.Done();
    }
}
