package app.rebound.lessons;

import static app.rebound.practice.Practising.PLAN;
import static app.rebound.testing.AtOnce.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.practice.MeetAgain;
import app.rebound.practice.PracticeHistory;
import app.rebound.practice.PracticeRoutes;
import app.rebound.practice.PracticeSessions;
import app.rebound.practice.Practising;
import app.rebound.practice.QuestionSource;
import app.rebound.practice.StumbleMarks;
import app.rebound.questions.QuestionId;
import app.rebound.rubrics.Seals;
import app.rebound.rubrics.SubjectRef;
import app.rebound.testing.IntegrationTest;
import app.rebound.testing.SignedIn;
import app.rebound.testing.StatementCounter;
import app.rebound.today.NextStep.Offer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;

@IntegrationTest
class StonesTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final PageRequest ALL = PageRequest.ofSize(100);

    @Autowired Stones stones;
    @Autowired StumbleMarks stumbles;
    @Autowired PracticeSessions sessions;
    @Autowired LessonSteps steps;
    @Autowired MeetAgain meetAgain;
    @Autowired PracticeHistory history;
    @Autowired Seals seals;
    @Autowired People people;
    @Autowired Clock clock;
    @Autowired ApplicationContext context;

    private PersonId person;
    private Practising practising;
    private Rating rating;

    @BeforeEach
    void someone() {
        person = SignedIn.as(people.startGuest()).id();
        people.liveIn(person, BERLIN);
        practising = new Practising(context, person);
        rating = new Rating(context, person);
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void p6TripsCountAcrossInterviewsAndPractice() {
        var question = practising.question("Tell me about a conflict");
        trip(question, interview(), daysAgo(9));
        stumbles.mark(person, answered(question, 0));

        assertThat(stone(question).trips()).isEqualTo(2);
    }

    @Test
    void p6TheSecondTripGoesToTheTop() {
        var twice = practising.question("Twice?");
        trip(twice, interview(), daysAgo(9));
        trip(twice, interview(), daysAgo(8));
        trip(practising.question("Once, later?"), interview(), daysAgo(1));

        assertThat(stones.open(person, ALL))
                .extracting(Stone::words)
                .containsExactly("Twice?", "Once, later?");
        assertThat(steps.contributionFor(person).offers().getFirst())
                .extracting(Offer::weight, Offer::route)
                .containsExactly(75, PracticeRoutes.question(twice));
    }

    @Test
    void p6TwoCleanAnswersOnDifferentDaysOneRatedByAnotherPersonClearIt() {
        var question = practising.question("Why did you leave?");
        trip(question, interview(), daysAgo(9));

        rating.sound(answered(question, 5));
        assertThat(clearing(question)).isEqualTo(Clearing.DAY_AND_ANOTHER_MISSING);

        var second = answered(question, 2);
        rating.sound(second);
        assertThat(clearing(question)).isEqualTo(Clearing.ANOTHER_MISSING);

        rating.byAFriend(second, 4);
        assertThat(stone(question).isClear()).isTrue();
    }

    @Test
    void p6AnOutsideFactorIsClearAfterTwoCleanSessionsInWhichItWasThere() {
        var subject = new StoneSubject.OnFactor(OutsideFactor.NOISE);
        var stone = stones.trip(person, subject, interview(), daysAgo(9)).orElseThrow();
        var question = practising.question("With noise?");
        for (var days : List.of(5, 2)) {
            var attempt = answered(question, days);
            rating.sound(attempt);
            if (days == 2) {
                rating.byAFriend(attempt, 3);
            }
            stones.met(person, stone.id(), sessionOf(attempt), daysAgo(days));
        }

        assertThat(stones.find(person, stone.id()).orElseThrow().isClear()).isTrue();
    }

    @Test
    void theSameSourceTripsOnce() {
        var question = practising.question("Told twice?");
        var interview = interview();
        trip(question, interview, daysAgo(3));
        trip(question, interview, daysAgo(3));

        assertThat(stone(question).trips()).isEqualTo(1);
    }

    @Test
    void aTripTakenBackIsNotCounted() {
        var question = practising.question("Taken back?");
        var first = interview();
        var second = interview();
        trip(question, first, daysAgo(9));
        trip(question, second, daysAgo(3));

        stones.undoTrip(person, on(question), second);
        assertThat(stone(question).trips()).isEqualTo(1);
        assertThat(stone(question).lastTripAt()).isEqualTo(daysAgo(9));

        stones.undoTrip(person, on(question), first);
        assertThat(stones.on(person, on(question))).isEmpty();
    }

    @Test
    void aStumbleTakenBackInPracticeIsNoTrip() {
        var question = practising.question("Stumbled?");
        var attempt = answered(question, 1);
        stumbles.mark(person, attempt);
        stumbles.takeBack(person, attempt);

        assertThat(stones.on(person, on(question))).isEmpty();
    }

    @Test
    void anAnswerBelowSoundIsNotClean() {
        var question = practising.question("Below?");
        trip(question, interview(), daysAgo(9));
        rating.self(answered(question, 5), 2);

        assertThat(clearing(question)).isEqualTo(Clearing.NOTHING_YET);
    }

    @Test
    void whereSomebodyElseHasRatedTheirsCountsAndNotOnesOwn() {
        var question = practising.question("Whose counts?");
        trip(question, interview(), daysAgo(9));
        var harshOnOneself = answered(question, 5);
        rating.self(harshOnOneself, 1);
        rating.byAFriend(harshOnOneself, 4);
        assertThat(clearing(question)).isEqualTo(Clearing.DAY_MISSING);

        var kindToOneself = answered(question, 2);
        rating.byAFriend(kindToOneself, 2);
        rating.self(kindToOneself, 5);
        assertThat(clearing(question)).isEqualTo(Clearing.DAY_MISSING);
    }

    @Test
    void sealedRatingsDoNotCountYet() {
        var question = practising.question("Sealed?");
        trip(question, interview(), daysAgo(9));
        var attempt = answered(question, 5);
        rating.byAFriend(attempt, 5);
        assertThat(clearing(question)).isEqualTo(Clearing.NOTHING_YET);

        rating.sound(attempt);
        assertThat(clearing(question)).isEqualTo(Clearing.DAY_MISSING);
    }

    @Test
    void answersFromBeforeTheLastTripDoNotCount() {
        var question = practising.question("Again?");
        trip(question, interview(), daysAgo(9));
        rating.sound(answered(question, 5));
        trip(question, interview(), daysAgo(3));

        assertThat(clearing(question)).isEqualTo(Clearing.NOTHING_YET);
    }

    @Test
    void whatWasClearLiesInTheWayAgainAfterOneMoreTrip() {
        var question = practising.question("Once more?");
        trip(question, interview(), daysAgo(9));
        clear(question);

        trip(question, interview(), clock.instant().plusSeconds(60));

        assertThat(stone(question).isClear()).isFalse();
        assertThat(stone(question).trips()).isEqualTo(2);
    }

    @Test
    void aFriendWithALinkClearsItWhileNobodyIsSignedIn() {
        var question = practising.question("By link?");
        trip(question, interview(), daysAgo(9));
        var first = answered(question, 5);
        var second = answered(question, 2);
        rating.sound(first);
        rating.sound(second);
        rating.byAFriendWhoIsNotSignedIn(second, 3);

        assertThat(stone(question).isClear()).isTrue();
    }

    @Test
    void aQuestionSomebodyElseKeepsTripsNobody() {
        var question = practising.question("Mine alone?");
        var other = SignedIn.as(people.startGuest()).id();

        assertThat(stones.trip(other, on(question), interview(), clock.instant())).isEmpty();
    }

    @Test
    void twoWindowsThatTellOfTheSameTripAtOnceCountItOnce() throws Exception {
        var question = practising.question("At once?");
        var interview = interview();
        atOnce(
                () -> trip(question, interview, daysAgo(1)),
                () -> trip(question, interview, daysAgo(1)));

        assertThat(stone(question).trips()).isEqualTo(1);
    }

    @Test
    void questionsThatTripSomebodyComeBackInPractice() {
        var question = practising.question("Back?");
        trip(question, interview(), daysAgo(9));
        practising.question("Never tripped");

        var session =
                Practising.started(
                        sessions.start(person, new QuestionSource.ToMeetAgain(5), PLAN, null));

        assertThat(practising.take(session).question().text()).isEqualTo("Back?");
        assertThat(practising.take(session).questions()).isEqualTo(1);
    }

    @Test
    void c2ACauseOfOnesOwnBecomesAPracticePlan() {
        var question = practising.question("What are you bad at?");
        trip(question, interview(), daysAgo(1));

        assertThat(steps.contributionFor(person).offers())
                .extracting(Offer::route)
                .contains(PracticeRoutes.question(question));
        assertThat(meetAgain.questions(person, 5)).containsExactly(question);
    }

    @Test
    void fiveHundredStonesAreReadInAsManyStatementsAsFive() {
        for (var number = 0; number < 5; number++) {
            trip(practising.question("Question " + number), interview(), daysAgo(9));
        }
        var five = StatementCounter.count(this::readAPage);
        for (var number = 5; number < 60; number++) {
            trip(practising.question("Question " + number), interview(), daysAgo(9));
        }

        assertThat(StatementCounter.count(this::readAPage)).isEqualTo(five).isLessThanOrEqualTo(5);
    }

    private void readAPage() {
        stones.clearing(person, stones.open(person, PageRequest.ofSize(20)), BERLIN);
    }

    private void clear(QuestionId question) {
        rating.sound(answered(question, 5));
        var second = answered(question, 2);
        rating.sound(second);
        rating.byAFriend(second, 4);
        assertThat(stone(question).isClear()).isTrue();
    }

    private Stone trip(QuestionId question, LessonSource source, Instant at) {
        return stones.trip(person, on(question), source, at).orElseThrow();
    }

    private Stone stone(QuestionId question) {
        return stones.on(person, on(question)).orElseThrow();
    }

    private Clearing clearing(QuestionId question) {
        var stone = stone(question);
        return Objects.requireNonNull(
                stones.clearing(person, List.of(stone), BERLIN).get(stone.id()));
    }

    /** An answer to the question, given so many days ago. */
    @Test
    void whatAFriendFoundInASealedSittingClearsAStoneOnceItIsOpened() {
        var question = practising.question("Why did you leave?");
        trip(question, interview(), daysAgo(9));
        rating.sound(answered(question, 5));
        var second = answered(question, 2);
        var sitting = history.answer(person, second).orElseThrow().attempt().session();
        rating.sound(second);
        seals.seal(person, new SubjectRef("session", sitting), clock.instant());

        rating.byAFriend(second, 4);
        assertThat(clearing(question)).isEqualTo(Clearing.ANOTHER_MISSING);

        rating.soundSession(sitting);
        assertThat(seals.find(person, sitting).orElseThrow().isClosed()).isFalse();
        assertThat(stone(question).isClear()).isTrue();
    }

    private UUID answered(QuestionId question, int days) {
        var session =
                Practising.started(
                        sessions.start(person, new QuestionSource.One(question), PLAN, null));
        var attempt = practising.answer(session, "This time I know.");
        practising.letPass(session, Duration.ofDays(days));
        return attempt;
    }

    private UUID sessionOf(UUID attempt) {
        return context.getBean(PracticeHistory.class)
                .answer(person, attempt)
                .orElseThrow()
                .attempt()
                .session();
    }

    private static StoneSubject on(QuestionId question) {
        return new StoneSubject.OnQuestion(question);
    }

    private static LessonSource interview() {
        return new LessonSource(LessonSource.INTERVIEW, UUID.randomUUID(), "Norda");
    }

    private Instant daysAgo(int days) {
        return clock.instant().truncatedTo(ChronoUnit.HOURS).minus(Duration.ofDays(days));
    }
}
