package app.rebound.practice;

import static app.rebound.practice.Practising.PLAN;
import static app.rebound.practice.Practising.started;
import static app.rebound.practice.Practising.takes;
import static app.rebound.questions.AQuestion.saying;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.base.Competency;
import app.rebound.feedback.FeedbackSubject;
import app.rebound.feedback.Shown;
import app.rebound.questions.QuestionBank;
import app.rebound.questions.QuestionFilter;
import app.rebound.questions.QuestionKind;
import app.rebound.questions.QuestionNote;
import app.rebound.testing.IntegrationTest;
import app.rebound.testing.SignedIn;
import app.rebound.testing.StatementCounter;
import app.rebound.today.NextStep;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.transaction.support.TransactionOperations;

@IntegrationTest
class PracticeHistoryTest {

    @Autowired PracticeSessions sessions;
    @Autowired PracticeHistory history;
    @Autowired QuestionBank bank;
    @Autowired People people;
    @Autowired PracticeData data;
    @Autowired PracticeNextStep nextStep;
    @Autowired AttemptSubject attemptSubject;
    @Autowired SessionSubject sessionSubject;
    @Autowired TransactionOperations transaction;
    @Autowired Clock clock;
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
    void aSessionIsOneFactWithItsTimesAddedUp() {
        var session = practising.session(takes(2), "How long?");
        var first = practising.take(session).attempt();
        sessions.write(person, first, 0, "First");
        practising.letPass(session, Duration.ofSeconds(60));
        sessions.anotherTake(person, first);
        var second = practising.take(session).attempt();
        practising.letPass(session, Duration.ofSeconds(150));
        sessions.write(person, second, 0, "Second");
        sessions.next(person, second);
        sessions.feelAfter(person, session, 2);
        var fact = facts(null, null).getFirst();
        assertThat(fact.attempts()).isEqualTo(2);
        assertThat(fact.timedAttempts()).isEqualTo(2);
        assertThat(fact.overTime()).isEqualTo(1);
        assertThat(fact.allowedSeconds()).isEqualTo(240);
        assertThat(fact.usedSeconds()).isBetween(209L, 214L);
        assertThat(fact.nervesBefore()).isNull();
        assertThat(fact.nervesAfter()).isEqualTo(2);
    }

    @Test
    void aSessionInWhichEverythingWasSkippedIsNoFact() {
        var session = practising.session(PLAN, "Skipped?");
        sessions.skip(person, practising.take(session).attempt());
        assertThat(facts(null, null)).isEmpty();
    }

    @Test
    void factsNarrowToAKindAndToACompetency() {
        practising.question(
                saying("Conflict?")
                        .of(QuestionKind.BEHAVIOURAL)
                        .probing(Competency.CONFLICT, Competency.TEAMWORK)
                        .build());
        practising.question(
                saying("Salary?")
                        .of(QuestionKind.SALARY_LOGISTICS)
                        .probing(Competency.CLARITY)
                        .build());
        var session = practising.session(PLAN);
        practising.answer(session, "One");
        practising.answer(session, "Two");
        assertThat(facts(null, null)).extracting(SessionFact::attempts).containsExactly(2);
        assertThat(facts(QuestionKind.BEHAVIOURAL, null))
                .extracting(SessionFact::attempts)
                .containsExactly(1);
        assertThat(facts(null, Competency.TEAMWORK))
                .extracting(SessionFact::attempts)
                .containsExactly(1);
        assertThat(facts(QuestionKind.SALARY_LOGISTICS, Competency.TEAMWORK)).isEmpty();
    }

    @Test
    void factsOfManySessionsTakeOneStatement() {
        for (var number = 0; number < 12; number++) {
            practising.answer(practising.session(PLAN, "Question " + number + "?"), "Answer");
        }
        assertThat(StatementCounter.count(() -> assertThat(facts(null, null)).hasSize(12)))
                .isEqualTo(1);
    }

    @Test
    void sessionsAreFoundByTheirQuestionsTheirNotesAndTheirKind() {
        var question =
                practising.question(
                        saying("A 100% unusual question?").of(QuestionKind.MOTIVATION).build());
        var first = started(sessions.start(person, new QuestionSource.One(question), PLAN, null));
        practising.answer(first, "Yes");
        var second = practising.session(PLAN, "Another?");
        practising.answer(second, "No");
        sessions.note(person, second, 0, "Remember the Rollback");
        assertThat(found(new HistoryFilter("UNUSUAL", null, null))).containsExactly(first);
        assertThat(found(new HistoryFilter("100%", null, null))).containsExactly(first);
        assertThat(found(new HistoryFilter("%", null, null))).containsExactly(first);
        assertThat(found(new HistoryFilter("rollback", null, null))).containsExactly(second);
        assertThat(found(new HistoryFilter("", null, QuestionKind.MOTIVATION)))
                .containsExactly(first);
        assertThat(found(new HistoryFilter("", Mode.PRESSURE, null))).isEmpty();
        assertThat(found(HistoryFilter.ALL)).containsExactly(second, first);
        assertThat(history.count(person, new HistoryFilter("unusual", null, null))).isEqualTo(1);
    }

    @Test
    void aPageOfTheHistoryTakesOneStatement() {
        for (var number = 0; number < 12; number++) {
            practising.answer(practising.session(PLAN, "Question " + number + "?"), "Answer");
        }
        assertThat(StatementCounter.count(() -> found(HistoryFilter.ALL))).isEqualTo(1);
    }

    @Test
    void oneAnswerOrAWholeSessionIsReadInOneStatement() {
        for (var number = 0; number < 12; number++) {
            practising.question("Question " + number + "?");
        }
        var session = practising.session(PLAN);
        var attempt = practising.answer(session, "Answer");
        sessions.stop(person, session);
        var all = Set.of(Shown.values());
        assertThat(StatementCounter.count(() -> history.session(person, session))).isEqualTo(1);
        assertThat(StatementCounter.count(() -> history.answer(person, attempt))).isEqualTo(1);
        assertThat(StatementCounter.count(() -> sessionSubject.find(person, session, all)))
                .isEqualTo(1);
        assertThat(StatementCounter.count(() -> attemptSubject.find(person, attempt, all)))
                .isEqualTo(1);
        assertThat(history.session(person, session).orElseThrow().parts())
                .hasSize(12)
                .filteredOn(part -> part.attempts().isEmpty())
                .hasSize(10);
    }

    @Test
    void answersToTheSameQuestionComeNewestFirst() {
        var question = practising.question("Twice?");
        for (var text : List.of("First time", "Second time")) {
            practising.answer(
                    started(sessions.start(person, new QuestionSource.One(question), PLAN, null)),
                    text);
        }
        assertThat(history.answersTo(person, question))
                .extracting(answer -> answer.attempt().answer())
                .containsExactly("Second time", "First time");
    }

    @Test
    void theSessionBegunLastIsTheOneToGoOnWith() {
        practising.session(PLAN, "Earlier?");
        var latest = practising.session(PLAN, "Later?");
        assertThat(history.open(person).map(OpenSession::id)).contains(latest);
        sessions.stop(person, latest);
        assertThat(history.open(person).map(OpenSession::number)).contains(1);
    }

    @Test
    void whatWasChosenLastIsOfferedAgain() {
        var filter =
                new QuestionFilter(
                        "",
                        Set.of(QuestionKind.BEHAVIOURAL),
                        Set.of(Competency.STRUCTURE),
                        Set.of(),
                        Set.of(),
                        Locale.ENGLISH,
                        QuestionFilter.Ownership.OWN,
                        false);
        practising.question("Chosen?");
        sessions.start(person, new QuestionSource.Drawn(filter, 3), takes(4), 3);
        assertThat(history.lastChoices(person))
                .contains(new LastChoices(takes(4), new QuestionSource.Drawn(filter, 3)));
    }

    @Test
    void theFrontPageOffersToBeginThenToGoOnThenSomethingNew() {
        assertThat(offer()).isEqualTo("practice.next.first");
        var session = practising.session(PLAN, "One?");
        assertThat(offer()).isEqualTo("practice.next.open");
        practising.answer(session, "Done");
        assertThat(offer()).isEqualTo("practice.next.new");
    }

    @Test
    void anAnswerIsRatedUnderItsSessionAndItsLabels() {
        practising.question(
                saying("Labelled?")
                        .of(QuestionKind.SITUATIONAL)
                        .probing(Competency.LEADERSHIP)
                        .build());
        var session = practising.session(PLAN);
        var attempt = practising.answer(session, "Mine");
        var rated = attemptSubject.rated(person, attempt).orElseThrow();
        assertThat(rated.occasion()).isEqualTo(session);
        assertThat(rated.labels())
                .containsExactlyInAnyOrder("kind:SITUATIONAL", "competency:LEADERSHIP");
        assertThat(sessionSubject.rated(person, session).orElseThrow().labels())
                .isEqualTo(rated.labels());
    }

    @Test
    void aRaterSeesOnlyWhatWasShown() {
        var session = practising.session(PLAN, "Shown?");
        sessions.prepareWith(person, practising.take(session).attempt(), List.of("one", "two"));
        var attempt = practising.answer(session, "My words");
        sessions.note(person, session, 0, "Private notes");
        SignedIn.out();
        var bare = attemptSubject.content(person, attempt, Set.of()).orElseThrow();
        var part = bare.parts().getFirst();
        assertThat(part.question()).isEqualTo("Shown?");
        assertThat(part.answer()).isNull();
        assertThat(part.used()).isNull();
        assertThat(part.keyWords()).isEmpty();
        assertThat(part.notes()).isNull();
        var all = Set.of(Shown.values());
        var full = sessionSubject.content(person, session, all).orElseThrow().parts().getFirst();
        assertThat(full.answer()).isEqualTo("My words");
        assertThat(full.allowed()).isEqualTo(Duration.ofMinutes(2));
        assertThat(full.keyWords()).containsExactly("one", "two");
        assertThat(full.notes()).isEqualTo("Private notes");
    }

    @Test
    void nobodyElsesAnswerIsASubject() {
        var session = practising.session(PLAN, "Mine?");
        var attempt = practising.answer(session, "Mine");
        var stranger = people.startGuest().id();
        for (var subject : List.<FeedbackSubject>of(attemptSubject, sessionSubject)) {
            assertThat(subject.rated(stranger, attempt)).isEmpty();
            assertThat(subject.rated(stranger, session)).isEmpty();
            assertThat(subject.content(stranger, attempt, Set.of(Shown.values()))).isEmpty();
            assertThat(subject.content(stranger, session, Set.of(Shown.values()))).isEmpty();
        }
    }

    @Test
    void whatIsNotAnsweredYetCannotBeShown() {
        var session = practising.session(PLAN, "Running?");
        var attempt = practising.take(session).attempt();
        assertThat(attemptSubject.rated(person, attempt)).isEmpty();
        assertThat(attemptSubject.content(person, attempt, Set.of())).isEmpty();
        assertThat(sessionSubject.rated(person, session)).isEmpty();
    }

    @Test
    void aNextStepBecomesANoteOnTheQuestion() {
        var question = practising.question("Noted?");
        var session = started(sessions.start(person, new QuestionSource.One(question), PLAN, null));
        var attempt = practising.answer(session, "Mine");
        attemptSubject.keepNote(person, attempt, "Name the result");
        assertThat(bank.notes(person, question, Pageable.unpaged()))
                .extracting(QuestionNote::text)
                .containsExactly("Name the result");
    }

    @Test
    void practiceIsTakenAlongAndErasedAsAWhole() {
        var session = practising.session(PLAN, "Kept?");
        practising.answer(session, "Kept words");
        assertThat(data.export(person).toString()).contains("Kept?", "Kept words");
        transaction.executeWithoutResult(status -> data.erase(person));
        assertThat(history.isEmpty(person)).isTrue();
        assertThat(facts(null, null)).isEmpty();
    }

    private List<SessionFact> facts(@Nullable QuestionKind kind, @Nullable Competency competency) {
        return history.sessions(
                person, Instant.EPOCH, clock.instant().plusSeconds(60), kind, competency);
    }

    private List<UUID> found(HistoryFilter filter) {
        return history.find(person, filter, PageRequest.of(0, 20)).stream()
                .map(SessionSummary::id)
                .toList();
    }

    private String offer() {
        return nextStep.contributionFor(person).offers().stream()
                .map(NextStep.Offer::titleKey)
                .findFirst()
                .orElseThrow();
    }
}
