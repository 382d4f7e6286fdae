package app.rebound.letters;

import static app.rebound.testing.AtOnce.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.Person;
import app.rebound.account.PersonId;
import app.rebound.interviews.CoolOffs;
import app.rebound.interviews.InterviewData;
import app.rebound.interviews.InterviewId;
import app.rebound.interviews.Interviewer;
import app.rebound.interviews.Interviewing;
import app.rebound.interviews.Interviews;
import app.rebound.interviews.JottingData;
import app.rebound.interviews.Jottings;
import app.rebound.interviews.LetterKind;
import app.rebound.interviews.Outcome;
import app.rebound.interviews.Quality;
import app.rebound.interviews.Stage;
import app.rebound.interviews.Step;
import app.rebound.interviews.StepState;
import app.rebound.interviews.StepState.Progress;
import app.rebound.interviews.Way.Standing;
import app.rebound.interviews.WayRules;
import app.rebound.interviews.Ways;
import app.rebound.interviews.Went;
import app.rebound.lessons.OutsideFactor;
import app.rebound.rubrics.Rater;
import app.rebound.rubrics.Scorecards;
import app.rebound.testing.IntegrationTest;
import app.rebound.testing.MovableClock;
import app.rebound.testing.Scorecarding;
import app.rebound.testing.SignedIn;
import app.rebound.testing.TestSubject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@IntegrationTest
class LettersTest {

    private static final LocalDateTime HELD = LocalDateTime.parse("2026-11-19T14:00");
    private static final Instant THAT_EVENING = Instant.parse("2026-11-19T18:00:00Z");

    private static final String FLUBBED = "How do you price a product?";
    private static final String BETTER = "From what it saves them, not from what it costs us.";

    private final UUID maria = UUID.randomUUID();

    @Autowired Letters letters;
    @Autowired LettersData data;
    @Autowired LettersNextStep nextStep;
    @Autowired Interviews interviews;
    @Autowired Jottings jottings;
    @Autowired CoolOffs coolOffs;
    @Autowired Ways ways;
    @Autowired Scorecards scorecards;
    @Autowired TestSubject subjects;
    @Autowired People people;
    @Autowired MovableClock clock;
    @Autowired ApplicationContext context;

    private Person person;
    private PersonId owner;
    private Interviewing interviewing;
    private InterviewId id;

    @BeforeEach
    void someone() {
        clock.moveTo(THAT_EVENING);
        person = SignedIn.as(people.startGuest());
        owner = person.id();
        interviewing = new Interviewing(context, owner);
        id = interviewing.add(withMaria());
        jottings.add(owner, id, JottingData.asked("Why us?"));
        jottings.add(
                owner, id, new JottingData(FLUBBED, "By adding a margin.", "She frowned.", BETTER));
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void j10AThankYouPutsTheFlubbedAnswerRightFromWhatWasJottedDown() {
        var letter = start(Purpose.THANK_YOU);
        assertThat(letter.body())
                .startsWith("Dear Maria Lopez,\n\nThank you for the time you took")
                .contains("about the role of Product owner")
                .contains("“" + FLUBBED + "”", "I did not fully explain", BETTER)
                .contains("I would like to grow in");
        assertThat(changed(letters.putIn(owner, letter.id(), Block.CORRECT)).body())
                .contains("I would also like to correct one thing", "“By adding a margin.”");
    }

    @Test
    void p4AThankYouCanAskWhatWasOffInOneAnswer() {
        var letter = start(Purpose.THANK_YOU);
        assertThat(changed(letters.putIn(owner, letter.id(), Block.HONEST)).body())
                .contains("your honest view of one answer", "You asked “" + FLUBBED + "”");
        var other = jottings.of(owner, id).getFirst();
        assertThat(changed(letters.isAbout(owner, letter.id(), other.id())).body())
                .contains("You asked “Why us?”")
                .doesNotContain(FLUBBED);
    }

    @Test
    void b4AnInfluenceLetterHasItsFourBlocksAndRoomWithinThreeHundredWords() {
        var body = start(Purpose.INFLUENCE).body();
        assertThat(body)
                .containsSubsequence(
                        "Thank you for our conversation",
                        "the hardest part of the job",
                        "a problem like this before",
                        "I would like to meet it head-on. " + BETTER);
        assertThat(LetterLength.words(body)).isBetween(120, LetterLength.MOST - 60);
    }

    @Test
    void b3TheLetterSaysWhyItWentAsItWentWhereThePersonWantsIt() {
        var letter = start(Purpose.INFLUENCE);
        assertThat(letter.body()).doesNotContain("Something was going on");
        assertThat(changed(letters.putIn(owner, letter.id(), Block.DISRUPTION)).body())
                .containsSubsequence("head-on", "Something was going on that day", "Kind regards");
    }

    @Test
    void b5ThePersonChoosesInThreeStepsHowMuchIsSaid() {
        var letter = start(Purpose.THANK_YOU).id();
        letters.putIn(owner, letter, Block.DISRUPTION);
        assertThat(disclosing(letter, Disclosure.WHAT_KIND))
                .contains("the journey went wrong")
                .doesNotContain("Something was going on");
        assertThat(disclosing(letter, Disclosure.OWN_WORDS))
                .contains("[what happened, in one or two sentences]")
                .doesNotContain("the journey");
        assertThat(disclosing(letter, Disclosure.THAT_SOMETHING_WAS))
                .contains("Something was going on")
                .doesNotContain("the journey", "[what happened");
    }

    @Test
    void t8ALetterCarriesOneStrengthInTheWordsOfWhoSawIt() {
        assertThat(start(Purpose.THANK_YOU).blocks()).doesNotContain(Block.STRENGTH);
        benSaw("You gave the number first and then the story.");
        assertThat(start(Purpose.THANK_YOU).body())
                .contains("“You gave the number first and then the story.”")
                .doesNotContain("Ben");
    }

    @Test
    void t8ThePersonChoosesWhichStrengthALetterCarriesTheNewestAtFirst() {
        benSaw("You asked what the team was stuck on.");
        clock.moveTo(THAT_EVENING.plusSeconds(60));
        benSaw("You gave the number first and then the story.");
        benSaw("You gave the number first and then the story.");
        assertThat(letters.strengths(owner)).hasSize(2);
        var letter = start(Purpose.THANK_YOU);
        assertThat(letter.strength()).isEqualTo("You gave the number first and then the story.");
        assertThat(
                        changed(
                                        letters.carries(
                                                owner,
                                                letter.id(),
                                                "You asked what the team was stuck on."))
                                .body())
                .contains("“You asked what the team was stuck on.”")
                .doesNotContain("the number first");
        assertThat(letters.carries(owner, letter.id(), "What nobody said"))
                .isInstanceOf(LetterResult.NotFound.class);
    }

    @Test
    void aQuestionThatWasRoughComesBeforeOneToAnswerDifferently() {
        coolOffs.lift(owner, id);
        jottings.rate(owner, jottings.of(owner, id).getFirst().id(), Quality.ROUGH);
        assertThat(start(Purpose.THANK_YOU).body()).contains("“Why us?”").doesNotContain(FLUBBED);
    }

    @Test
    void aRequestForFeedbackUnderstandsTheNoAndAsksForAdvice() {
        interviewing.turnsOut(id, Outcome.REJECTED, Went.WELL);
        assertThat(start(Purpose.FEEDBACK_REQUEST).body())
                .contains("I understand, and I would like to learn from it.")
                .contains("What advice would you give me for my next interview?");
        interviewing.turnsOut(id, Outcome.SILENT, Went.WELL);
        assertThat(start(Purpose.FEEDBACK_REQUEST).body())
                .contains("However you have decided")
                .doesNotContain("letting me know");
    }

    @Test
    void theLanguageOfTheLetterIsItsOwn() {
        var letter = start(Purpose.THANK_YOU, null, Locale.GERMAN);
        assertThat(letter.subject()).isEqualTo("Vielen Dank für das Gespräch");
        assertThat(letter.body())
                .startsWith("Sehr geehrtes Team von Norda,\n\nvielen Dank, dass Sie sich am")
                .contains("19. November", "„" + FLUBBED + "“")
                .endsWith("Mit freundlichen Grüßen\n[Ihr Name]");
    }

    @ParameterizedTest
    @EnumSource
    void everyBlockOfEveryLetterReadsInBothLanguages(Purpose purpose) {
        for (var language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            var letter = start(purpose, maria, language).id();
            purpose.choices().forEach(block -> letters.putIn(owner, letter, block));
            var found = letters.find(owner, letter).orElseThrow();
            assertThat(found.blocks()).containsExactlyInAnyOrderElementsOf(purpose.blocks());
            assertThat(found.body()).doesNotContain("letters.text", "{", "}", "null", "  ");
        }
    }

    @Test
    void aRequestForNotesNamesTheRuleAndNoDeadline() {
        assertThat(start(Purpose.ACCESS_UK).body())
                .contains("Article 15 of the UK GDPR", "notes taken in or after my interview on");
        var eu = start(Purpose.ACCESS_EU);
        assertThat(eu.body()).contains("Article 15 of the General Data Protection Regulation");
        assertThat(eu.sendBy()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void nothingGetsInButTheQuestionTheAnswerAndWhatOneWouldSayNow(Purpose purpose) {
        interviews.gaveMe(owner, id, "", "I forgive myself for the silence.");
        var letter = start(purpose).id();
        purpose.choices().forEach(block -> letters.putIn(owner, letter, block));
        assertThat(letters.find(owner, letter).orElseThrow().body())
                .doesNotContain("frowned", "forgive myself");
    }

    @Test
    void whatWasChangedByHandIsNeverTouched() {
        var letter = start(Purpose.THANK_YOU);
        var mine = letter.body().replace("I did not fully explain", "I fully failed to explain");
        letters.write(owner, letter.id(), letter.body(), mine);
        assertThat(letters.takeOut(owner, letter.id(), Block.CLARIFY))
                .isInstanceOfSatisfying(
                        LetterResult.TextKept.class,
                        kept -> assertThat(kept.letter().body()).isEqualTo(mine));
        assertThat(changed(letters.takeOut(owner, letter.id(), Block.GROWTH)).body())
                .contains("I fully failed to explain")
                .doesNotContain("I would like to grow");
    }

    @Test
    void twoWindowsNeverWriteOverEachOther() throws Exception {
        var letter = start(Purpose.THANK_YOU);
        List<LetterResult> results =
                atOnce(
                        () -> letters.write(owner, letter.id(), letter.body(), "One"),
                        () -> letters.write(owner, letter.id(), letter.body(), "Two"));
        assertThat(results)
                .hasAtLeastOneElementOfType(LetterResult.Saved.class)
                .hasAtLeastOneElementOfType(LetterResult.ChangedMeanwhile.class);
    }

    @Test
    void whatWasSentStaysAsItWas() {
        var letter = start(Purpose.THANK_YOU);
        letters.sent(owner, letter.id(), LocalDate.parse("2026-11-20"));
        assertThat(letters.write(owner, letter.id(), letter.body(), "Other"))
                .isInstanceOf(LetterResult.AlreadySent.class);
        assertThat(letters.takeOut(owner, letter.id(), Block.GROWTH))
                .isInstanceOf(LetterResult.AlreadySent.class);
        assertThat(letters.find(owner, letter.id()).orElseThrow().body()).isEqualTo(letter.body());
        letters.notSent(owner, letter.id());
        assertThat(changed(letters.write(owner, letter.id(), letter.body(), "Other")).body())
                .isEqualTo("Other");
    }

    @Test
    void aDraftIsOpenDuringTheCoolOff() {
        assertThat(coolOffs.judgingIsOpen(owner, id)).isFalse();
        var letter = start(Purpose.THANK_YOU);
        assertThat(changed(letters.write(owner, letter.id(), letter.body(), "Mine")).body())
                .isEqualTo("Mine");
    }

    @Test
    void severalDraftsAreKeptUpToALimit() {
        for (var number = 0; number < Letters.MOST; number++) {
            start(Purpose.THANK_YOU);
        }
        assertThat(letters.of(owner, id)).hasSize(Letters.MOST);
        assertThat(letters.start(owner, wanted(Purpose.THANK_YOU, maria, Locale.ENGLISH)))
                .isInstanceOf(StartResult.TooMany.class);
    }

    @Test
    void theWayShowsDraftsThenWhatWasSentAndARequestForNotesIsNoStepOfIt() {
        start(Purpose.ACCESS_EU);
        assertThat(step().progress()).isEqualTo(Progress.NOT_STARTED);
        var letter = start(Purpose.THANK_YOU).id();
        assertThat(step().progress()).isEqualTo(Progress.STARTED);
        assertThat(step().args()).containsEntry("count", 1);
        letters.sent(owner, letter, LocalDate.parse("2026-11-20"));
        assertThat(step().args()).containsEntry("day", LocalDate.parse("2026-11-20"));
        assertThat(ways.of(owner, id).orElseThrow().stop(Step.LETTER).orElseThrow().standing())
                .isEqualTo(Standing.DONE);
    }

    @Test
    void aDraftIsOfferedUntilItsDayHasPassedAndNothingIsOverdue() {
        var letter = start(Purpose.THANK_YOU);
        assertThat(nextStep.contributionFor(owner).offers())
                .singleElement()
                .satisfies(offer ->
                        assertThat(offer.route()).isEqualTo(LetterRoutes.letter(id, letter.id())));
        clock.moveTo(Instant.parse("2026-11-22T00:00:01Z"));
        assertThat(nextStep.contributionFor(owner).offers()).isEmpty();
    }

    @Test
    void aClosedInterviewOffersNoDraft() {
        start(Purpose.THANK_YOU);
        interviews.close(owner, id);
        assertThat(nextStep.contributionFor(owner).offers()).isEmpty();
    }

    @Test
    void theDayToSendByComesFromTheWayAndIsThePersons() {
        var letter = start(Purpose.THANK_YOU);
        assertThat(letter.sendBy())
                .isEqualTo(WayRules.sendBy(LetterKind.THANK_YOU, HELD.toLocalDate(), null));
        assertThat(letter.isLate(person, LocalDate.parse("2026-11-21"))).isFalse();
        assertThat(letter.isLate(person, LocalDate.parse("2026-11-22"))).isTrue();
        letters.sendBy(owner, letter.id(), LocalDate.parse("2026-11-25"));
        assertThat(letters.find(owner, letter.id()).orElseThrow().sendBy())
                .isEqualTo(LocalDate.parse("2026-11-25"));
    }

    @Test
    void p8NothingIsLateDuringARestNorOnTheDayItEnds() {
        var letter = start(Purpose.THANK_YOU);
        people.restUntil(owner, LocalDate.parse("2026-11-30"));
        var resting = people.find(owner).orElseThrow();
        assertThat(letter.isLate(resting, LocalDate.parse("2026-11-25"))).isFalse();
        assertThat(letter.isLate(resting, LocalDate.parse("2026-11-30"))).isFalse();
        assertThat(letter.isLate(resting, LocalDate.parse("2026-12-01"))).isTrue();
    }

    @Test
    void somebodyElsesLetterIsAsUnknownAsNone() {
        var letter = start(Purpose.THANK_YOU);
        var other = SignedIn.as(people.startGuest()).id();
        assertThat(letters.find(other, letter.id())).isEmpty();
        assertThat(letters.of(other, id)).isEmpty();
        assertThat(letters.start(other, wanted(Purpose.THANK_YOU, null, Locale.ENGLISH)))
                .isInstanceOf(StartResult.NotFound.class);
        assertThat(letters.write(other, letter.id(), letter.body(), "Mine"))
                .isInstanceOf(LetterResult.NotFound.class);
        assertThat(letters.delete(other, letter.id())).isEmpty();
        assertThat(letters.find(owner, letter.id())).contains(letter);
    }

    @Test
    void lettersCanBeTakenAlongAndAreGoneWhenErased() {
        var letter = start(Purpose.THANK_YOU);
        assertThat((List<?>) data.export(owner)).isEqualTo(List.of(letter));
        data.erase(owner);
        assertThat(letters.of(owner, id)).isEmpty();
    }

    @Test
    void lettersGoWithTheirInterview() {
        var letter = start(Purpose.THANK_YOU);
        interviews.delete(owner, id);
        assertThat(letters.find(owner, letter.id())).isEmpty();
    }

    private String disclosing(LetterId letter, Disclosure disclosure) {
        return changed(letters.disclose(owner, letter, disclosure, OutsideFactor.TRAVEL)).body();
    }

    private StepState step() {
        return ways.of(owner, id).orElseThrow().stop(Step.LETTER).orElseThrow().state();
    }

    private void benSaw(String strength) {
        var subject = subjects.rated(owner, subjects.of(owner).id()).orElseThrow();
        for (var rater : List.of(Rater.self(owner), Rater.invited(UUID.randomUUID(), "Ben"))) {
            var card = scorecards.open(subject, rater, Locale.ENGLISH);
            scorecards.send(
                    card.id(),
                    card.rater(),
                    card.version(),
                    Scorecarding.complete(card, 4, strength, "Say by when."),
                    Locale.ENGLISH);
        }
    }

    private Letter start(Purpose purpose) {
        return start(purpose, maria, Locale.ENGLISH);
    }

    private Letter start(Purpose purpose, @Nullable UUID to, Locale language) {
        return switch (letters.start(owner, wanted(purpose, to, language))) {
            case StartResult.Started(var letter) -> letter;
            case StartResult.TooMany many -> throw new AssertionError(many);
            case StartResult.NotFound gone -> throw new AssertionError(gone);
        };
    }

    private NewLetter wanted(Purpose purpose, @Nullable UUID to, Locale language) {
        return new NewLetter(id, purpose, to, language);
    }

    private static Letter changed(LetterResult result) {
        return result instanceof LetterResult.Saved(var letter)
                ? letter
                : fail("not saved: " + result);
    }

    private static Letter fail(String why) {
        throw new AssertionError(why);
    }

    private InterviewData withMaria() {
        var plain = InterviewData.with("Norda", HELD, ZoneOffset.UTC);
        return new InterviewData(
                plain.company(),
                "Product owner",
                plain.when(),
                plain.zone(),
                Stage.SECOND,
                plain.format(),
                List.of(new Interviewer(maria, "Maria Lopez", "Head", "maria@norda.example")),
                null,
                Outcome.WAITING,
                null,
                null,
                null);
    }
}
