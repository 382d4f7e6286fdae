package app.rebound.practice;

import static app.rebound.practice.Practising.PLAN;
import static app.rebound.practice.Practising.started;
import static app.rebound.testing.AtOnce.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.base.Competency;
import app.rebound.questions.QuestionBank;
import app.rebound.questions.QuestionCopy;
import app.rebound.questions.QuestionId;
import app.rebound.questions.QuestionKind;
import app.rebound.testing.IntegrationTest;
import app.rebound.testing.SignedIn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class LiveSessionsTest {

    private static final Instant AT = Instant.parse("2026-11-20T17:00:00Z");
    private static final Instant END = AT.plus(Duration.ofMinutes(30));
    private static final PageRequest PAGE = PageRequest.ofSize(10);

    @Autowired LiveSessions live;
    @Autowired PracticeSessions sessions;
    @Autowired PracticeHistory history;
    @Autowired PracticeData data;
    @Autowired GivenAnswers given;
    @Autowired QuestionBank bank;
    @Autowired TransactionTemplate transaction;
    @Autowired People people;
    @Autowired ApplicationContext context;

    private final UUID session = UUID.randomUUID();
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
    void itStandsInTheHistoryUnderItsTitle() {
        record(answer(question("Why us?"), 60), skipped(question("Why not them?")));
        var found = history.find(person, HistoryFilter.ALL, PAGE);
        assertThat(found).hasSize(1);
        var line = found.getFirst();
        assertThat(line.id()).isEqualTo(session);
        assertThat(line.isMock()).isTrue();
        assertThat(line.sourceName()).isEqualTo("Backend at Acme");
        assertThat(line.startedAt()).isEqualTo(AT);
        assertThat(line.endedAt()).isEqualTo(END);
        assertThat(line.questions()).isEqualTo(2);
        assertThat(line.answers()).isEqualTo(1);
        assertThat(line.firstQuestion()).isEqualTo("Why us?");
        assertThat(history.count(person, new HistoryFilter("acme", null, null))).isEqualTo(1);
    }

    @Test
    void eachAnswerWasGivenAloudAndTookItsTime() {
        var inTime = answer(question("Why us?"), 121);
        var late = answer(question("Why now?"), 123);
        record(inTime, late);
        var first = history.answer(person, inTime.id()).orElseThrow().attempt();
        assertThat(first.aloud()).isTrue();
        assertThat(first.isAnswered()).isTrue();
        assertThat(first.used()).isEqualTo(Duration.ofSeconds(121));
        assertThat(first.allowed()).isEqualTo(Duration.ofMinutes(2));
        assertThat(first.overTime()).isFalse();
        var second = history.answer(person, late.id()).orElseThrow().attempt();
        assertThat(second.overTime()).isTrue();
        assertThat(history.find(person, HistoryFilter.ALL, PAGE).getFirst().overTime())
                .isEqualTo(1);
    }

    @Test
    void theAnswerTimeCountsInProgress() {
        record(answer(question("Why us?"), 60), answer(question("Why now?"), 123));
        var facts = history.sessions(person, AT, END, null, null);
        assertThat(facts)
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.attempts()).isEqualTo(2);
                    assertThat(fact.timedAttempts()).isEqualTo(2);
                    assertThat(fact.usedSeconds()).isEqualTo(183);
                    assertThat(fact.allowedSeconds()).isEqualTo(240);
                    assertThat(fact.overTime()).isEqualTo(1);
                });
    }

    @Test
    void anAnswerWithoutAClockIsNeverOverTime() {
        var free = answer(question("Why us?"), 3000, null);
        record(free);
        var attempt = history.answer(person, free.id()).orElseThrow().attempt();
        assertThat(attempt.timeAllowed()).isEmpty();
        assertThat(attempt.overTime()).isFalse();
    }

    @Test
    void theQuestionKnowsThatItWasMet() {
        var question = question("Why us?");
        record(answer(question, 60));
        assertThat(bank.practised(person, question).times()).isEqualTo(1);
        assertThat(history.answersTo(person, question)).hasSize(1);
        assertThat(given.to(person, List.of(question), AT.minusSeconds(1))).hasSize(1);
        assertThat(given.session(person, session)).isPresent();
    }

    @Test
    void aQuestionThatOnlyTheAskerMayReadIsKeptInWordsAlone() {
        var asker = people.startGuest().id();
        var theirs = new Practising(context, asker).question("A question of my own?");
        record(answer(theirs, 60));
        var part = history.session(person, session).orElseThrow().parts().getFirst();
        assertThat(part.question().text()).isEqualTo("Asked live");
        assertThat(part.question().stillThere()).isEmpty();
    }

    @Test
    void recordingItOnceMoreChangesNothing() {
        record(answer(question("Why us?"), 60));
        record(answer(question("Why now?"), 60), answer(question("Why here?"), 60));
        assertThat(history.session(person, session).orElseThrow().parts()).hasSize(1);
    }

    @Test
    void twoWhoRecordItAtOnceMakeOneSession() throws Exception {
        var answers = List.of(answer(question("Why us?"), 60));
        Callable<UUID> record =
                () -> {
                    live.record(person, session, "Backend at Acme", AT, END, answers);
                    return session;
                };
        atOnce(record, record);
        assertThat(history.session(person, session).orElseThrow().parts()).hasSize(1);
        assertThat(history.count(person, HistoryFilter.ALL)).isEqualTo(1);
    }

    @Test
    void nobodyNeedsToBeSignedInWhereAFriendEndsTheInterview() {
        var answers = List.of(answer(question("Why us?"), 60));
        SignedIn.out();
        live.record(person, session, "Backend at Acme", AT, END, answers);
        people.find(person).ifPresent(SignedIn::as);
        assertThat(history.session(person, session)).isPresent();
    }

    @Test
    void whereNothingWasAskedThereIsNoSession() {
        live.record(person, session, "Backend at Acme", AT, END, List.of());
        assertThat(history.session(person, session)).isEmpty();
    }

    @Test
    void itsQuestionsCanBePractisedAgain() {
        record(answer(question("Why us?"), 60), answer(null, 60));
        var again = started(sessions.repeat(person, session));
        assertThat(practising.take(again).question().text()).isEqualTo("Why us?");
        assertThat(practising.take(again).questions()).isEqualTo(1);
    }

    @Test
    void itIsNoChoiceToStartTheNextSessionWith() {
        var chosen = practising.session(PLAN, "Chosen?");
        assertThat(chosen).isNotNull();
        record(answer(question("Why us?"), 60));
        assertThat(history.lastChoices(person).orElseThrow().plan()).isEqualTo(PLAN);
    }

    @Test
    void itIsExportedAndErasedWithThePerson() {
        record(answer(question("Why us?"), 60));
        assertThat(history.everything(person))
                .extracting(PracticeSession::sourceName)
                .containsExactly("Backend at Acme");
        transaction.executeWithoutResult(status -> data.erase(person));
        assertThat(history.session(person, session)).isEmpty();
    }

    @Test
    void somebodyElseDoesNotSeeIt() {
        var answer = answer(question("Why us?"), 60);
        record(answer);
        var other = SignedIn.as(people.startGuest()).id();
        assertThat(history.session(other, session)).isEmpty();
        assertThat(history.answer(other, answer.id())).isEmpty();
    }

    private void record(LiveAnswer... answers) {
        live.record(person, session, " Backend at Acme ", AT, END, List.of(answers));
    }

    private QuestionId question(String text) {
        return practising.question(text);
    }

    private LiveAnswer answer(@Nullable QuestionId question, int seconds) {
        return answer(question, seconds, Duration.ofMinutes(2));
    }

    private LiveAnswer skipped(QuestionId question) {
        return answer(question, Duration.ZERO, Duration.ofMinutes(2), true);
    }

    private LiveAnswer answer(
            @Nullable QuestionId question, int seconds, @Nullable Duration allowed) {
        return answer(question, Duration.ofSeconds(seconds), allowed, false);
    }

    private LiveAnswer answer(
            @Nullable QuestionId question,
            Duration used,
            @Nullable Duration allowed,
            boolean skipped) {
        var text =
                question == null
                        ? "Asked live"
                        : bank.find(person, question)
                                .map(found -> found.data().text())
                                .orElse("Asked live");
        return new LiveAnswer(
                UUID.randomUUID(),
                new QuestionCopy(
                        question == null ? null : question.value(),
                        text,
                        Locale.ENGLISH,
                        QuestionKind.MOTIVATION,
                        Set.of(Competency.values()[0]),
                        "A reason",
                        false,
                        Duration.ofMinutes(2)),
                Duration.ofSeconds(30),
                allowed,
                AT.plusSeconds(60),
                used,
                skipped);
    }
}
