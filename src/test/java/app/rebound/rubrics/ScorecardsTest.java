package app.rebound.rubrics;

import static app.rebound.testing.AtOnce.atOnce;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.testing.IntegrationTest;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@IntegrationTest
@RecordApplicationEvents
class ScorecardsTest {

    private static final Locale EN = Locale.ENGLISH;
    private static final Instant MONDAY = Instant.parse("2026-11-16T17:00:00Z");

    @Autowired Scorecards scorecards;
    @Autowired People people;
    @Autowired ApplicationEvents events;

    private PersonId ana;
    private RatedSubject answer;
    private final Rater ben = Rater.invited(UUID.randomUUID(), "Ben");

    @BeforeEach
    void someoneAnswered() {
        ana = people.startGuest().id();
        answer = answerBy(ana, UUID.randomUUID(), MONDAY, Set.of());
    }

    @Test
    void aCorrectionBeingWrittenIsKeptUntilItIsSentAndThenGone() {
        var sent = sent(answer, ben, 3);
        var changed = sent.data().with(CriterionRating.empty("structure"));
        assertThat(keep(sent, CorrectionDraft.NONE, changed, "I read"))
                .isInstanceOf(KeepResult.Kept.class);
        assertThat(scorecards.correctionDraft(sent.id(), ben))
                .contains(new CorrectionDraft(0, changed, "I read"));
        assertThat(scorecards.find(sent.subject(), ben, EN).orElseThrow().correcting()).isTrue();
        assertThat(scorecards.find(sent.subject(), ben, EN).orElseThrow().data())
                .isEqualTo(sent.data());
        scorecards.correct(sent.id(), ben, sent.version(), sent.data(), "I read it again", EN);
        assertThat(scorecards.correctionDraft(sent.id(), ben)).isEmpty();
        assertThat(scorecards.find(sent.subject(), ben, EN).orElseThrow().correcting()).isFalse();
    }

    @Test
    void ofTwoTabsThatCorrectOneIsToldAndNothingIsOverwritten() {
        var sent = sent(answer, ben, 3);
        keep(sent, CorrectionDraft.NONE, sent.data(), "First");
        assertThat(keep(sent, CorrectionDraft.NONE, sent.data(), "Second"))
                .isEqualTo(
                        new KeepResult.ChangedMeanwhile(
                                new CorrectionDraft(0, sent.data(), "First")));
        assertThat(keep(sent, 0, sent.data(), "First and second"))
                .isInstanceOf(KeepResult.Kept.class);
    }

    @Test
    void aCorrectionBeingWrittenGoesWithItsRater() {
        var sent = sent(answer, ben, 3);
        keep(sent, CorrectionDraft.NONE, sent.data(), "Unsent");
        scorecards.forget(ben);
        assertThat(scorecards.correctionDraft(sent.id(), ben)).isEmpty();
    }

    private KeepResult keep(Scorecard sent, int version, ScorecardData data, String reason) {
        return scorecards.keepCorrection(sent.id(), ben, version, data, reason, EN);
    }

    @Test
    void anAnswerIsRatedOnFiveCriteriaAndASessionOnEight() {
        var session =
                new RatedSubject(
                        ana,
                        new SubjectRef("session", UUID.randomUUID()),
                        UUID.randomUUID(),
                        MONDAY,
                        Set.of());
        assertThat(scorecards.open(answer, ben, EN).rubric().criteria())
                .extracting(Criterion::key)
                .containsExactly("structure", "relevance", "evidence", "clarity", "composure");
        assertThat(scorecards.open(session, ben, EN).rubric().criteria())
                .extracting(Criterion::key)
                .endsWith("role_knowledge", "own_questions", "rapport")
                .hasSize(8);
    }

    @Test
    void openingAgainFindsTheSameDraft() {
        var first = scorecards.open(answer, ben, EN);
        var saved = save(first, new ScorecardData(List.of(), "Clear", ""));
        var second = scorecards.open(answer, ben, EN);
        assertThat(second).isEqualTo(saved);
        assertThat(second.data().strength()).isEqualTo("Clear");
    }

    @Test
    void openingInTwoTabsAtOnceMakesOneDraft() throws Exception {
        var opened =
                atOnce(
                        () -> scorecards.open(answer, ben, EN),
                        () -> scorecards.open(answer, ben, EN));
        assertThat(opened.getFirst().id()).isEqualTo(opened.getLast().id());
    }

    @Test
    void aDraftIsKeptWordForWord() {
        var data =
                new ScorecardData(
                        List.of(
                                Filled.rating("structure", "“Grüße” – 日本語\n🙂 zwei Zeilen", 4),
                                Filled.noEvidence("relevance", 1),
                                Filled.notObserved("evidence"),
                                CriterionRating.empty("clarity"),
                                Filled.rating("composure", "Hm", null)),
                        "One",
                        "Next time, try two");
        var saved = save(scorecards.open(answer, ben, EN), data);
        assertThat(saved.data()).isEqualTo(data);
        assertThat(scorecards.find(answer.ref(), ben, EN)).contains(saved);
    }

    @Test
    void theLongestTextsFit() {
        var longest = "ä".repeat(CriterionRating.EVIDENCE_MAX);
        var line = "ß".repeat(ScorecardData.LINE_MAX);
        var draft = scorecards.open(answer, ben, EN);
        var data =
                Filled.with(
                        draft.rubric(), 3, Map.of("clarity", Filled.rating("clarity", longest, 3)));
        var saved = save(draft, new ScorecardData(data.ratings(), line, line));
        assertThat(saved.data().rating("clarity").evidence()).isEqualTo(longest);
        assertThat(saved.data().nextStep()).isEqualTo(line);
    }

    @Test
    void aSecondTabThatSavesIsToldWhatTheFirstSaved() {
        var read = scorecards.open(answer, ben, EN);
        save(read, new ScorecardData(List.of(), "First tab", ""));
        var result = saveResult(read, new ScorecardData(List.of(), "Second tab", ""));
        assertThat(result)
                .isInstanceOfSatisfying(
                        SaveResult.ChangedMeanwhile.class,
                        changed ->
                                assertThat(changed.current().data().strength())
                                        .isEqualTo("First tab"));
    }

    @Test
    void twoTabsThatSaveAtOnceNeverOverwriteEachOther() throws Exception {
        var read = scorecards.open(answer, ben, EN);
        var results =
                atOnce(
                        () -> saveResult(read, new ScorecardData(List.of(), "One", "")),
                        () -> saveResult(read, new ScorecardData(List.of(), "Two", "")));
        assertThat(results).hasAtLeastOneElementOfType(SaveResult.Saved.class);
        assertThat(results).hasAtLeastOneElementOfType(SaveResult.ChangedMeanwhile.class);
    }

    @Test
    void anIncompleteScorecardStaysADraft() {
        var draft = scorecards.open(answer, ben, EN);
        var result = send(draft, new ScorecardData(List.of(), "", ""));
        assertThat(result)
                .isInstanceOfSatisfying(
                        SendResult.Incomplete.class,
                        incomplete -> assertThat(incomplete.problems()).hasSize(7));
        assertThat(find(ben).isSent()).isFalse();
    }

    @Test
    void whatWasSentIsLocked() {
        var sent = sent(answer, ben, 3);
        assertThat(sent.isSent()).isTrue();
        assertThat(saveResult(sent, Filled.all(sent.rubric(), 5)))
                .isEqualTo(new SaveResult.AlreadySent(sent));
        assertThat(find(ben)).isEqualTo(sent);
    }

    @Test
    void startingAndSendingAreToldOnce() {
        var draft = scorecards.open(answer, ben, EN);
        var started = save(draft, new ScorecardData(List.of(), "Clear", ""));
        send(save(started, Filled.all(draft.rubric(), 4)), Filled.all(draft.rubric(), 4));
        assertThat(events.stream(ScorecardStarted.class))
                .containsExactly(new ScorecardStarted(answer.ref(), ana, ben));
        assertThat(events.stream(ScorecardSent.class))
                .containsExactly(new ScorecardSent(answer.ref(), ana, ben, Delivery.FREE));
    }

    @Test
    void sendingTwiceAtOnceSendsOnce() throws Exception {
        var draft = scorecards.open(answer, ben, EN);
        var data = Filled.all(draft.rubric(), 4);
        var results = atOnce(() -> send(draft, data), () -> send(draft, data));
        assertThat(results).hasAtLeastOneElementOfType(SendResult.Sent.class);
        assertThat(results).hasAtLeastOneElementOfType(SendResult.AlreadySent.class);
    }

    @Test
    void someoneElsesScorecardLooksLikeNone() {
        var draft = scorecards.open(answer, ben, EN);
        var eve = Rater.invited(UUID.randomUUID(), "Eve");
        var data = Filled.all(draft.rubric(), 1);
        assertThat(scorecards.saveDraft(draft.id(), eve, 0, data, EN))
                .isEqualTo(new SaveResult.NotFound());
        assertThat(scorecards.send(draft.id(), eve, 0, data, EN))
                .isEqualTo(new SendResult.NotFound());
        assertThat(scorecards.find(answer.ref(), eve, EN)).isEmpty();
    }

    @Test
    void whatOthersSentStaysSealedUntilTheOwnerHasSentTheirOwn() {
        sent(answer, ben, 2);
        scorecards.open(answer, Rater.self(ana), EN);
        assertThat(scorecards.read(ana, answer.ref(), EN)).isEqualTo(new Reading.Sealed(1));
        var own = sent(answer, Rater.self(ana), 4);
        assertThat(scorecards.read(ana, answer.ref(), EN))
                .isInstanceOfSatisfying(
                        Reading.Open.class,
                        open -> {
                            assertThat(open.self()).isEqualTo(own);
                            assertThat(open.others())
                                    .extracting(card -> card.rater().name())
                                    .containsExactly("Ben");
                        });
    }

    @Test
    void aDraftOfSomeoneElseIsNeverRead() {
        scorecards.open(answer, ben, EN);
        sent(answer, Rater.self(ana), 4);
        assertThat(scorecards.read(ana, answer.ref(), EN))
                .isInstanceOfSatisfying(
                        Reading.Open.class, open -> assertThat(open.others()).isEmpty());
    }

    @Test
    void aStrangerReadsNothing() {
        sent(answer, ben, 2);
        sent(answer, Rater.self(ana), 4);
        var stranger = people.startGuest().id();
        assertThat(scorecards.read(stranger, answer.ref(), EN)).isEqualTo(new Reading.Sealed(0));
        assertThat(scorecards.selfRatings(stranger, List.of(answer.ref()), EN)).isEmpty();
    }

    @Test
    void aCorrectionKeepsWhatWasThereBeforeWithTheReason() {
        var sent = sent(answer, ben, 2);
        var result =
                scorecards.correct(
                        sent.id(),
                        ben,
                        sent.version(),
                        Filled.all(sent.rubric(), 3),
                        "I had the second answer in mind",
                        EN);
        assertThat(result)
                .isInstanceOfSatisfying(
                        CorrectResult.Corrected.class,
                        corrected -> {
                            var now = corrected.scorecard();
                            assertThat(now.data().rating("clarity").level()).isEqualTo(3);
                            assertThat(now.sentAt()).isEqualTo(sent.sentAt());
                            assertThat(now.corrected()).isPresent();
                        });
        assertThat(scorecards.history(sent.id(), ben))
                .singleElement()
                .satisfies(correction -> {
                    assertThat(correction.reason()).isEqualTo("I had the second answer in mind");
                    assertThat(correction.before()).isEqualTo(sent.data());
                });
    }

    @Test
    void aCorrectionNeedsAReason() {
        var sent = sent(answer, ben, 2);
        var result = scorecards.correct(sent.id(), ben, sent.version(), sent.data(), "  ", EN);
        assertThat(result)
                .isEqualTo(
                        new CorrectResult.Incomplete(
                                List.of(new Problem(null, Problem.Kind.REASON_MISSING))));
    }

    @Test
    void theHistoryOfAnothersScorecardIsSealedToo() {
        var sent = sent(answer, ben, 2);
        scorecards.correct(
                sent.id(), ben, sent.version(), Filled.all(sent.rubric(), 3), "A slip", EN);
        assertThat(scorecards.history(sent.id(), ana)).isEmpty();
        sent(answer, Rater.self(ana), 4);
        assertThat(scorecards.history(sent.id(), ana)).hasSize(1);
    }

    @Test
    void theMeansOfASittingTellSelfFromOthersAndLeaveOutWhatWasNotObserved() {
        var sitting = UUID.randomUUID();
        var first = answerBy(ana, sitting, MONDAY, Set.of());
        var second = answerBy(ana, sitting, MONDAY, Set.of());
        sent(first, Rater.self(ana), 4);
        sent(second, Rater.self(ana), 4);
        sent(first, ben, 2);
        sent(second, ben, 3);
        sent(
                second,
                Rater.invited(UUID.randomUUID(), "Cem"),
                Map.of("structure", Filled.notObserved("structure")));
        var means = scorecards.occasionMeans(ana, MONDAY, MONDAY.plusSeconds(1), Set.of());
        assertThat(means)
                .filteredOn(mean -> mean.criterion().equals("structure"))
                .extracting(
                        OccasionMean::occasion,
                        OccasionMean::at,
                        OccasionMean::raters,
                        OccasionMean::mean,
                        OccasionMean::ratings)
                .containsExactlyInAnyOrder(
                        tuple(sitting, MONDAY, Rater.Kind.SELF, 4.0, 2),
                        tuple(sitting, MONDAY, Rater.Kind.OTHER, 2.5, 2));
    }

    @Test
    void meansAreOfOneOwnerOneSpanAndEveryLabelAskedFor() {
        var both = answerBy(ana, UUID.randomUUID(), MONDAY, Set.of("kind:A", "competency:B"));
        var one = answerBy(ana, UUID.randomUUID(), MONDAY, Set.of("kind:A"));
        sent(both, Rater.self(ana), 4);
        sent(one, Rater.self(ana), 2);
        assertThat(occasions(ana, MONDAY, Set.of())).hasSize(2);
        assertThat(occasions(ana, MONDAY, Set.of("kind:A", "competency:B")))
                .containsExactly(both.occasion());
        assertThat(occasions(ana, MONDAY.plusSeconds(1), Set.of())).isEmpty();
        assertThat(occasions(people.startGuest().id(), MONDAY, Set.of())).isEmpty();
    }

    @Test
    void draftsDoNotCountInTheMeans() {
        var draft = scorecards.open(answer, ben, EN);
        save(draft, Filled.all(draft.rubric(), 5));
        assertThat(occasions(ana, MONDAY, Set.of())).isEmpty();
    }

    @Test
    void aForgottenRaterLosesNameAndDraftsButNotWhatWasSent() {
        sent(answer, ben, 2);
        sent(answer, Rater.self(ana), 4);
        var other = answerBy(ana, UUID.randomUUID(), MONDAY, Set.of());
        scorecards.open(other, ben, EN);
        scorecards.forget(ben);
        assertThat(find(ben).rater().name()).isEmpty();
        assertThat(find(ben).data().strength()).isNotEmpty();
        assertThat(scorecards.find(other.ref(), ben, EN)).isEmpty();
    }

    private Set<UUID> occasions(PersonId owner, Instant from, Set<String> labels) {
        return scorecards.occasionMeans(owner, from, Instant.MAX, labels).stream()
                .map(OccasionMean::occasion)
                .collect(java.util.stream.Collectors.toSet());
    }

    private static RatedSubject answerBy(
            PersonId owner, UUID sitting, Instant at, Set<String> labels) {
        return new RatedSubject(
                owner, new SubjectRef("attempt", UUID.randomUUID()), sitting, at, labels);
    }

    private Scorecard find(Rater rater) {
        return scorecards.find(answer.ref(), rater, EN).orElseThrow();
    }

    private SaveResult saveResult(Scorecard card, ScorecardData data) {
        return scorecards.saveDraft(card.id(), card.rater(), card.version(), data, EN);
    }

    private Scorecard save(Scorecard card, ScorecardData data) {
        return ((SaveResult.Saved) saveResult(card, data)).scorecard();
    }

    private SendResult send(Scorecard card, ScorecardData data) {
        return scorecards.send(card.id(), card.rater(), card.version(), data, EN);
    }

    private Scorecard sent(RatedSubject subject, Rater rater, int level) {
        var draft = scorecards.open(subject, rater, EN);
        return ((SendResult.Sent) send(draft, Filled.all(draft.rubric(), level))).scorecard();
    }

    private Scorecard sent(
            RatedSubject subject, Rater rater, Map<String, CriterionRating> ratings) {
        var draft = scorecards.open(subject, rater, EN);
        return ((SendResult.Sent) send(draft, Filled.with(draft.rubric(), 3, ratings))).scorecard();
    }
}
