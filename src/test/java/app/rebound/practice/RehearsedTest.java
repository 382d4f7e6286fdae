package app.rebound.practice;

import static app.rebound.practice.Practising.PLAN;
import static app.rebound.practice.Practising.started;
import static app.rebound.questions.AQuestion.saying;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.questions.QuestionId;
import app.rebound.rubrics.Delivery;
import app.rebound.rubrics.RatedSubject;
import app.rebound.rubrics.Rater;
import app.rebound.rubrics.Scorecards;
import app.rebound.rubrics.Seals;
import app.rebound.rubrics.SubjectRef;
import app.rebound.testing.IntegrationTest;
import app.rebound.testing.Scorecarding;
import app.rebound.testing.SignedIn;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class RehearsedTest {

    private static final String AS_WRITTEN = "Tell me about a conflict.";
    private static final String REWORDED = "When did you last disagree with somebody?";

    @Autowired PracticeSessions sessions;
    @Autowired PracticeData data;
    @Autowired AttemptRepository attempts;
    @Autowired Scorecards scorecards;
    @Autowired Rehearsed rehearsed;
    @Autowired RehearsedMarks marks;
    @Autowired Seals seals;
    @Autowired TransactionTemplate transaction;
    @Autowired People people;
    @Autowired ApplicationContext context;

    private final Rater ben = Rater.invited(UUID.randomUUID(), "Ben");

    private PersonId owner;
    private Practising practising;
    private QuestionId question;
    private UUID attempt;

    @BeforeEach
    void somebodyAnswered() {
        owner = SignedIn.as(people.startGuest()).id();
        practising = new Practising(context, owner);
        question = practising.question(saying(AS_WRITTEN).reworded(REWORDED).build());
        attempt = practising.answer(session(), "Well.");
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void j8TwoTicksFromDifferentScorecardsAskTheQuestionInOtherWords() {
        send(Rater.self(owner), Delivery.REHEARSED);
        assertThat(asked()).isEqualTo(AS_WRITTEN);
        send(ben, Delivery.REHEARSED);
        assertThat(asked()).isEqualTo(REWORDED);
        assertThat(practising.take(session()).question().soundedRehearsed()).isTrue();
    }

    @Test
    void aScorecardThatSaysNothingOfItIsNoTick() {
        send(Rater.self(owner), Delivery.REHEARSED);
        send(ben, Delivery.FREE);
        assertThat(asked()).isEqualTo(AS_WRITTEN);
    }

    @Test
    void aTickThatIsCorrectedIsTakenBack() {
        send(Rater.self(owner), Delivery.REHEARSED);
        send(ben, Delivery.REHEARSED);
        var card = scorecards.find(rated().ref(), ben, Locale.ENGLISH).orElseThrow();
        scorecards.correct(
                card.id(),
                ben,
                card.version(),
                card.data().heard(Delivery.FREE),
                "I had not slept.",
                Locale.ENGLISH);
        assertThat(asked()).isEqualTo(AS_WRITTEN);
    }

    @Test
    void somebodyElsesTicksChangeNothing() {
        send(Rater.self(owner), Delivery.REHEARSED);
        send(ben, Delivery.REHEARSED);
        var other = SignedIn.as(people.startGuest()).id();
        assertThat(rehearsed.questions(other)).isEmpty();
    }

    @Test
    void ticksGoWithThePerson() {
        send(Rater.self(owner), Delivery.REHEARSED);
        send(ben, Delivery.REHEARSED);
        transaction.executeWithoutResult(status -> data.erase(owner));
        assertThat(rehearsed.questions(owner)).isEmpty();
    }

    @Test
    void j8TwoWhoAskedLiveAndTickedItAskTheQuestionInOtherWords() {
        var tom = UUID.randomUUID();
        marks.put(owner, attempt, tom);
        marks.put(owner, attempt, tom);
        assertThat(asked()).isEqualTo(AS_WRITTEN);
        marks.put(owner, attempt, UUID.randomUUID());
        assertThat(asked()).isEqualTo(REWORDED);
        assertThat(marks.of(owner, answered(), tom)).containsExactly(attempt);
        marks.takeBack(owner, attempt, tom);
        assertThat(asked()).isEqualTo(AS_WRITTEN);
    }

    @Test
    void aTickIsForTheOwnersOwnAnswerOnly() {
        var other = SignedIn.as(people.startGuest()).id();
        marks.put(other, attempt, UUID.randomUUID());
        marks.put(other, attempt, UUID.randomUUID());
        assertThat(rehearsed.questions(other)).isEmpty();
        assertThat(rehearsed.questions(owner)).isEmpty();
    }

    @Test
    void ticksInASealedSittingCountOnceItIsOpened() {
        seals.seal(owner, new SubjectRef("session", answered()), Instant.EPOCH);
        marks.put(owner, attempt, UUID.randomUUID());
        send(ben, Delivery.REHEARSED);
        assertThat(asked()).isEqualTo(AS_WRITTEN);
        sendOfSession(Rater.self(owner));
        seals.open(owner, answered());
        assertThat(asked()).isEqualTo(REWORDED);
    }

    private UUID answered() {
        return rated().occasion();
    }

    private void sendOfSession(Rater rater) {
        var sitting =
                new RatedSubject(
                        owner,
                        new SubjectRef("session", answered()),
                        answered(),
                        rated().occurredAt(),
                        Set.of());
        var card = scorecards.open(sitting, rater, Locale.ENGLISH);
        scorecards.send(
                card.id(),
                rater,
                card.version(),
                Scorecarding.complete(card, 3, "You kept calm", "Pause first"),
                Locale.ENGLISH);
    }

    private void send(Rater rater, Delivery delivery) {
        var card = scorecards.open(rated(), rater, Locale.ENGLISH);
        scorecards.send(
                card.id(),
                rater,
                card.version(),
                Scorecarding.complete(card, 3, "You kept calm", "Pause first").heard(delivery),
                Locale.ENGLISH);
    }

    private RatedSubject rated() {
        return PracticeSubjects.rated(attempts.line(attempt, owner.value()).orElseThrow())
                .orElseThrow();
    }

    private UUID session() {
        return started(sessions.start(owner, new QuestionSource.One(question), PLAN, null));
    }

    private String asked() {
        return practising.take(session()).question().text();
    }
}
