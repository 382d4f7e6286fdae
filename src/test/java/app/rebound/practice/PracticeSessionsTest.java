package app.rebound.practice;

import static app.rebound.practice.Practising.PLAN;
import static app.rebound.practice.Practising.prepared;
import static app.rebound.practice.Practising.started;
import static app.rebound.practice.Practising.takes;
import static app.rebound.practice.Practising.underPressure;
import static app.rebound.questions.AQuestion.saying;
import static app.rebound.testing.AtOnce.atOnce;
import static app.rebound.testing.Scorecarding.complete;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.base.SecretToken;
import app.rebound.base.time.Phase;
import app.rebound.feedback.Ask;
import app.rebound.feedback.AskResult;
import app.rebound.feedback.Attached;
import app.rebound.feedback.Door;
import app.rebound.feedback.FeedbackDesk;
import app.rebound.feedback.FeedbackRequests;
import app.rebound.feedback.NewInvitation;
import app.rebound.feedback.RaterAccess;
import app.rebound.feedback.Shown;
import app.rebound.questions.QuestionBank;
import app.rebound.questions.QuestionFilter;
import app.rebound.questions.QuestionId;
import app.rebound.questions.QuestionSets;
import app.rebound.questions.RoleFamily;
import app.rebound.questions.SetResult;
import app.rebound.rubrics.Rater;
import app.rebound.rubrics.Scorecard;
import app.rebound.rubrics.Scorecards;
import app.rebound.rubrics.SubjectRef;
import app.rebound.testing.IntegrationTest;
import app.rebound.testing.SignedIn;
import app.rebound.testing.StatementCounter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class PracticeSessionsTest {

    @Autowired PracticeSessions sessions;
    @Autowired PracticeHistory history;
    @Autowired QuestionBank bank;
    @Autowired QuestionSets sets;
    @Autowired People people;
    @Autowired FeedbackRequests requests;
    @Autowired FeedbackDesk desk;
    @Autowired Scorecards scorecards;
    @Autowired JdbcClient sql;
    @Autowired ApplicationContext context;

    private PersonId person;
    private Practising practising;

    @BeforeEach
    void someone() {
        person = SignedIn.as(people.startGuest()).id();
        practising = new Practising(context, person);
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void aSessionAsksTheQuestionsOfASetInTheirOrder() {
        var first = practising.question("First?");
        var second = practising.question("Second?");
        var set = ((SetResult.Saved) sets.create(person, "Mine", List.of(second, first))).set();
        var session =
                started(sessions.start(person, new QuestionSource.OfSet(set.id()), PLAN, null));
        assertThat(practising.take(session).question().text()).isEqualTo("Second?");
        practising.answer(session, "An answer");
        assertThat(practising.take(session).question().text()).isEqualTo("First?");
        assertThat(practising.take(session).isLastQuestion()).isTrue();
    }

    @Test
    void thereIsNoSessionWithoutAQuestion() {
        var unknown = new QuestionSource.One(new QuestionId(UUID.randomUUID()));
        assertThat(sessions.start(person, unknown, PLAN, null))
                .isEqualTo(new StartResult.NothingToAsk());
    }

    @Test
    void theQuickStartAsksWhatFitsAnyJobInThePersonsLanguage() {
        practising.question("For anybody?");
        practising.question(saying("For nurses?").in(RoleFamily.HEALTHCARE).build());
        practising.question(saying("Auf Deutsch?").in(Locale.GERMAN).build());
        var usual = new QuestionSource.Usual(Locale.ENGLISH, 1_000);
        var session = started(sessions.start(person, usual, SessionPlan.QUICK, 4));
        assertThat(history.session(person, session).orElseThrow().parts())
                .extracting(part -> part.question().text())
                .contains("For anybody?")
                .doesNotContain("For nurses?", "Auf Deutsch?");
        assertThat(history.lastChoices(person)).isEmpty();
    }

    @Test
    void aRewordedSessionAsksInOtherWords() {
        var question =
                practising.question(saying("Why us?").reworded("What draws you here?").build());
        var plan =
                new SessionPlan(
                        Mode.COACHED,
                        QuestionOrder.SHUFFLED,
                        Wording.REWORDED,
                        1,
                        Duration.ZERO,
                        null);
        var session = started(sessions.start(person, new QuestionSource.One(question), plan, null));
        assertThat(practising.take(session).question().text()).isEqualTo("What draws you here?");
    }

    @Test
    void withoutATimeOfItsOwnASessionTakesEachQuestionsTime() {
        var question =
                practising.question(saying("Short?").lasting(Duration.ofSeconds(45)).build());
        var plan =
                new SessionPlan(
                        Mode.COACHED,
                        QuestionOrder.FIXED,
                        Wording.AS_WRITTEN,
                        1,
                        Duration.ZERO,
                        null);
        var session = started(sessions.start(person, new QuestionSource.One(question), plan, null));
        assertThat(practising.take(session).time().limit()).isEqualTo(Duration.ofSeconds(45));
    }

    @Test
    void extraTimeFromTheProfileIsThereFromTheStartOfATakeAndStaysAsItWas() {
        sql.sql("update person set extra_time = 'HALF' where id = ?")
                .param(person.value())
                .update();
        var session = practising.session(PLAN, "With extra time?");
        sql.sql("update person set extra_time = 'NONE' where id = ?")
                .param(person.value())
                .update();
        assertThat(practising.take(session).time().limit()).isEqualTo(Duration.ofMinutes(3));
    }

    @Test
    void whoNeedsNoClockGetsNone() {
        sql.sql("update person set extra_time = 'NO_CLOCK' where id = ?")
                .param(person.value())
                .update();
        var session = practising.session(prepared(), "Without a clock?");
        practising.letPass(session, Duration.ofDays(1));
        assertThat(practising.take(session).time().phase()).isEqualTo(Phase.PREPARING);
        assertThat(practising.take(session).time().remainingTime()).isEmpty();
    }

    @Test
    void comingBackMuchLaterLandsOnTheSameQuestionWithEverythingWritten() {
        var session = practising.session(prepared(), "Still here?");
        var take = practising.take(session);
        sessions.startAnswering(person, take.attempt());
        sessions.write(person, take.attempt(), 0, "Half a sentence");
        practising.letPass(session, Duration.ofDays(3));
        var later = practising.take(session);
        assertThat(later.attempt()).isEqualTo(take.attempt());
        assertThat(later.answer()).isEqualTo("Half a sentence");
        assertThat(later.time().isOver()).isTrue();
    }

    @Test
    void preparationThatEndedWhileNobodyLookedHasBecomeTheAnswer() {
        var session = practising.session(prepared(), "Ready?");
        practising.letPass(session, Duration.ofSeconds(40));
        var time = practising.take(session).time();
        assertThat(time.phase()).isEqualTo(Phase.ANSWERING);
        assertThat(time.remaining()).isBetween(Duration.ofSeconds(100), Duration.ofSeconds(110));
    }

    @Test
    void aPausedSessionWaitsAsLongAsItTakes() {
        var session = practising.session(PLAN, "Patient?");
        var take = practising.take(session);
        sessions.pause(person, take.attempt());
        practising.letPass(session, Duration.ofDays(30));
        var resumed = (SessionStatus.Running) sessions.resume(person, take.attempt());
        assertThat(resumed.take().time().remaining()).isGreaterThan(Duration.ofSeconds(100));
    }

    @Test
    void anAnswerAfterTheDeadlineIsKeptAndMarkedWithWhatStoodThere() {
        var session = practising.session(PLAN, "Late?");
        var take = practising.take(session);
        sessions.write(person, take.attempt(), 0, "In time");
        practising.letPass(session, Duration.ofMinutes(3));
        assertThat(sessions.write(person, take.attempt(), 1, "In time, and then some"))
                .isEqualTo(new TextResult.Saved(2));
        sessions.next(person, take.attempt());
        var attempt = attemptsOf(session).getFirst();
        assertThat(attempt.answer()).isEqualTo("In time, and then some");
        assertThat(attempt.textInTime()).contains("In time");
        assertThat(attempt.overTime()).isTrue();
        assertThat(attempt.used()).isGreaterThan(Duration.ofMinutes(2));
    }

    @Test
    void underPressureTheTimeEndsTheTakeButNothingIsThrownAway() {
        var session = practising.session(underPressure(), "Under pressure?");
        practising.letPass(session, Duration.ofMinutes(3));
        var take = practising.take(session);
        assertThat(take.time().phase()).isEqualTo(Phase.DONE);
        sessions.write(person, take.attempt(), 0, "Too late, but said");
        sessions.next(person, take.attempt());
        assertThat(attemptsOf(session).getFirst().answer()).isEqualTo("Too late, but said");
        assertThat(attemptsOf(session).getFirst().overTime()).isTrue();
    }

    @Test
    void anotherTakeKeepsTheFirstAndStopsAtTheLast() {
        var session = practising.session(takes(2), "Again?");
        var first = practising.take(session);
        sessions.write(person, first.attempt(), 0, "First try");
        sessions.anotherTake(person, first.attempt());
        var second = practising.take(session);
        assertThat(second.take()).isEqualTo(2);
        assertThat(second.answer()).isEmpty();
        assertThat(second.hasAnotherTake()).isFalse();
        sessions.anotherTake(person, second.attempt());
        assertThat(practising.take(session).attempt()).isEqualTo(second.attempt());
        assertThat(attemptsOf(session).getFirst().answer()).isEqualTo("First try");
    }

    @Test
    void skippingSaysSoUnlessSomethingWasWritten() {
        practising.question("One?");
        practising.question("Two?");
        var session = practising.session(PLAN);
        sessions.skip(person, practising.take(session).attempt());
        var second = practising.take(session);
        sessions.write(person, second.attempt(), 0, "A few words");
        sessions.skip(person, second.attempt());
        assertThat(sessions.status(person, session)).isEqualTo(new SessionStatus.Over(session));
        assertThat(attemptsOf(session)).extracting(Attempt::skipped).containsExactly(true, false);
    }

    @Test
    void stoppingKeepsWhatWasSaidAndLeavesTheRestUnreached() {
        practising.question("One?");
        practising.question("Two?");
        var session = practising.session(PLAN);
        sessions.write(person, practising.take(session).attempt(), 0, "Enough for today");
        assertThat(sessions.stop(person, session)).isEqualTo(new SessionStatus.Over(session));
        assertThat(attemptsOf(session))
                .extracting(Attempt::answer)
                .containsExactly("Enough for today");
    }

    @Test
    void onlyWhatWasAnsweredCountsAsPractised() {
        var skipped = practising.session(PLAN, "Skipped?");
        sessions.skip(person, practising.take(skipped).attempt());
        var spoken = practising.session(PLAN, "Spoken?");
        sessions.say(person, practising.take(spoken).attempt());
        sessions.next(person, practising.take(spoken).attempt());
        var never =
                new QuestionFilter(
                        "",
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        null,
                        QuestionFilter.Ownership.OWN,
                        true);
        assertThat(bank.draw(person, never, 5))
                .extracting(question -> question.data().text())
                .containsExactly("Skipped?");
    }

    @Test
    void editingAQuestionDoesNotRewriteWhatWasAsked() {
        var question = practising.question("Before?");
        var session = started(sessions.start(person, new QuestionSource.One(question), PLAN, null));
        bank.change(
                person,
                question,
                bank.find(person, question).orElseThrow().version(),
                saying("After?").build());
        assertThat(practising.take(session).question().text()).isEqualTo("Before?");
    }

    @Test
    void aTextFromAStaleWindowIsRefusedAndTheOtherToldAbout() {
        var session = practising.session(PLAN, "Two windows?");
        var take = practising.take(session);
        sessions.write(person, take.attempt(), 0, "From the first");
        assertThat(sessions.write(person, take.attempt(), 0, "From the second"))
                .isEqualTo(new TextResult.ChangedMeanwhile("From the first", 1));
        assertThat(practising.take(session).answer()).isEqualTo("From the first");
    }

    @Test
    void theSameTextFromAStaleWindowIsNoConflict() {
        var session = practising.session(PLAN, "The same?");
        var take = practising.take(session);
        sessions.write(person, take.attempt(), 0, "The same words");
        assertThat(sessions.write(person, take.attempt(), 0, "The same words"))
                .isEqualTo(new TextResult.Saved(1));
    }

    @Test
    void aTextKeptAsideStandsBesideTheTakeAndIsCountedNowhere() {
        var session = practising.session(PLAN, "Both?");
        var take = practising.take(session);
        sessions.write(person, take.attempt(), 0, "Theirs");
        sessions.keepAside(person, take.attempt(), "Mine");
        sessions.next(person, take.attempt());
        assertThat(attemptsOf(session))
                .extracting(Attempt::answer)
                .containsExactly("Theirs", "Mine");
        assertThat(
                        history.find(person, HistoryFilter.ALL, PageRequest.of(0, 1))
                                .getFirst()
                                .answers())
                .isEqualTo(1);
    }

    @Test
    void twoWindowsThatGoOnAtOnceMoveOneQuestionOn() throws Exception {
        practising.question("One?");
        practising.question("Two?");
        practising.question("Three?");
        var session = practising.session(PLAN);
        var attempt = practising.take(session).attempt();
        atOnce(() -> sessions.next(person, attempt), () -> sessions.next(person, attempt));
        assertThat(practising.take(session).question().number()).isEqualTo(2);
    }

    @Test
    void ofTwoWindowsThatSaveAtOnceOneIsToldAndNothingIsLost() throws Exception {
        var session = practising.session(PLAN, "At once?");
        var attempt = practising.take(session).attempt();
        var results =
                atOnce(
                        () -> sessions.write(person, attempt, 0, "Left"),
                        () -> sessions.write(person, attempt, 0, "Right"));
        assertThat(results).filteredOn(TextResult.Saved.class::isInstance).hasSize(1);
        assertThat(results).filteredOn(TextResult.ChangedMeanwhile.class::isInstance).hasSize(1);
        assertThat(practising.take(session).answer()).isIn("Left", "Right");
    }

    @Test
    void aTextThatIsSavedWhileAnotherWindowGoesOnIsKept() throws Exception {
        var session = practising.session(takes(3), "Going on?");
        var attempt = practising.take(session).attempt();
        atOnce(
                () -> sessions.write(person, attempt, 0, "Just in time"),
                () -> sessions.anotherTake(person, attempt));
        assertThat(attemptsOf(session).getFirst().answer()).isEqualTo("Just in time");
    }

    @Test
    void someoneElsesSessionIsAsUnknownAsNone() {
        var session = practising.session(PLAN, "Private?");
        var attempt = practising.take(session).attempt();
        var stranger = SignedIn.as(people.startGuest()).id();
        var unknown = new SessionStatus.Unknown();
        assertThat(sessions.status(stranger, session)).isEqualTo(unknown);
        assertThat(sessions.next(stranger, attempt)).isEqualTo(unknown);
        assertThat(sessions.stop(stranger, session)).isEqualTo(unknown);
        assertThat(sessions.write(stranger, attempt, 0, "Not mine"))
                .isEqualTo(new TextResult.Unknown());
        assertThat(sessions.note(stranger, session, 0, "Not mine"))
                .isEqualTo(new TextResult.Unknown());
        assertThat(sessions.repeat(stranger, session)).isEqualTo(new StartResult.NothingToAsk());
        sessions.delete(stranger, session);
        sessions.feelAfter(stranger, session, 5);
        sessions.keepAside(stranger, attempt, "Not mine");
        assertThat(history.session(stranger, session)).isEmpty();
        assertThat(history.answer(stranger, attempt)).isEmpty();
        SignedIn.out();
        SignedIn.as(people.find(person).orElseThrow());
        assertThat(practising.take(session).answer()).isEmpty();
        assertThat(history.session(person, session).orElseThrow().nervesAfter()).isNull();
    }

    @Test
    void aDeletedSessionIsGoneWithEverythingInIt() {
        var session = practising.session(PLAN, "Gone?");
        var attempt = practising.answer(session, "Gone");
        sessions.delete(person, session);
        assertThat(history.session(person, session)).isEmpty();
        assertThat(history.answer(person, attempt)).isEmpty();
    }

    @Test
    void whatWasAskedAndSaidAboutADeletedSessionGoesWithIt() {
        var session = practising.session(PLAN, "Gone?");
        var attempt = practising.answer(session, "Gone");
        var whole = history.ratedSession(person, session).orElseThrow();
        send(scorecards.open(whole, Rater.self(person), Locale.ENGLISH));
        send(
                scorecards.open(
                        history.answer(person, attempt)
                                .flatMap(AnsweredQuestion::rated)
                                .orElseThrow(),
                        Rater.self(person),
                        Locale.ENGLISH));
        var invited = ask(whole.ref());
        var ben = new RaterAccess.ByLink(invited.link(), null, SecretToken.random());
        var draft = desk.begin(ben, "Ben", Locale.ENGLISH).orElseThrow();
        assertThat(sessions.attached(person, session)).isEqualTo(new Attached(2, 1));

        sessions.delete(person, session);

        assertThat(desk.open(ben, Locale.ENGLISH)).isInstanceOf(Door.Closed.class);
        assertThat(
                        desk.scorecards(ben)
                                .saveDraft(
                                        draft.id(),
                                        draft.rater(),
                                        draft.version(),
                                        draft.data(),
                                        Locale.ENGLISH))
                .isInstanceOf(app.rebound.rubrics.SaveResult.NotFound.class);
        for (var table : List.of("scorecard", "feedback_request", "share_link")) {
            assertThat(rowsIn(table)).as(table).isZero();
        }
        assertThat(sessions.attached(person, session)).isEqualTo(new Attached(0, 0));
    }

    @Test
    void deletingASessionTouchesNoOther() {
        var kept = practising.session(PLAN, "Kept?");
        practising.answer(kept, "Kept");
        var subject = history.ratedSession(person, kept).orElseThrow();
        send(scorecards.open(subject, Rater.self(person), Locale.ENGLISH));
        var invited = ask(subject.ref());
        var gone = practising.session(PLAN, "Gone?");
        sessions.delete(person, gone);
        sessions.delete(people.startGuest().id(), kept);
        assertThat(sessions.attached(person, kept)).isEqualTo(new Attached(1, 1));
        assertThat(desk.open(new RaterAccess.ByLink(invited.link(), null, null), Locale.ENGLISH))
                .isInstanceOf(Door.Open.class);
    }

    @Test
    void repeatingAsksTheSameQuestionsTheSameWay() {
        practising.question("One?");
        practising.question("Two?");
        var session = practising.session(takes(3));
        var first = practising.take(session).question().text();
        sessions.stop(person, session);
        var again = started(sessions.repeat(person, session));
        assertThat(practising.take(again).question().text()).isEqualTo(first);
        assertThat(practising.take(again).plan()).isEqualTo(takes(3));
    }

    @Test
    void savingAnAnswerTakesThreeStatements() {
        var session = practising.session(PLAN, "How many?");
        var attempt = practising.take(session).attempt();
        assertThat(StatementCounter.count(() -> sessions.write(person, attempt, 0, "Few")))
                .isEqualTo(3);
    }

    @Test
    void aSessionOfFiftyQuestionsIsShownInAsFewStatementsAsOneOfOne() {
        var one = practising.session(PLAN, "Alone?");
        for (var number = 0; number < 49; number++) {
            practising.question("Question " + number + "?");
        }
        var fifty = practising.session(PLAN);
        assertThat(StatementCounter.count(() -> sessions.status(person, fifty)))
                .isEqualTo(StatementCounter.count(() -> sessions.status(person, one)))
                .isLessThanOrEqualTo(3);
    }

    private void send(Scorecard draft) {
        scorecards.send(
                draft.id(),
                draft.rater(),
                draft.version(),
                complete(draft, 3, "Calm.", "Shorter."),
                Locale.ENGLISH);
    }

    private NewInvitation ask(SubjectRef subject) {
        var ask =
                new Ask(
                        subject.type(),
                        subject.id(),
                        "Ana",
                        Set.of(Shown.ANSWER),
                        "",
                        Duration.ofDays(14),
                        List.of("Ben"));
        return ((AskResult.Asked) requests.ask(person, ask)).invitations().getFirst();
    }

    private int rowsIn(String table) {
        return sql.sql("select count(*) from " + table + " where owner_id = ?")
                .param(person.value())
                .query(Integer.class)
                .single();
    }

    private List<Attempt> attemptsOf(UUID session) {
        return history.session(person, session).orElseThrow().parts().stream()
                .flatMap(part -> part.attempts().stream())
                .toList();
    }
}
