package app.rebound.rubrics.form;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.rubrics.Delivery;
import app.rebound.rubrics.Filled;
import app.rebound.rubrics.RatedSubject;
import app.rebound.rubrics.Rater;
import app.rebound.rubrics.Reading;
import app.rebound.rubrics.SaveResult;
import app.rebound.rubrics.Scorecard;
import app.rebound.rubrics.ScorecardData;
import app.rebound.rubrics.Scorecards;
import app.rebound.rubrics.SubjectRef;
import app.rebound.testing.SignedIn;
import app.rebound.testing.ViewTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class ScorecardFormTest extends SpringBrowserlessTest {

    private static final String EVIDENCE = "“I called Marta” said clearly";

    @Autowired Scorecards scorecards;
    @Autowired People people;

    private PersonId ana;
    private RatedSubject answer;
    private final Rater ben = Rater.invited(UUID.randomUUID(), "Ben");
    private final List<Scorecard> told = new ArrayList<>();

    @BeforeEach
    void someoneAnswered() {
        var person = people.startGuest();
        SignedIn.as(person);
        ana = person.id();
        answer =
                new RatedSubject(
                        ana,
                        new SubjectRef("attempt", UUID.randomUUID()),
                        UUID.randomUUID(),
                        Instant.parse("2026-11-16T17:00:00Z"),
                        Set.of());
        open(ben);
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void itStartsWithTheFirstCriterionOfSeveral() {
        assertThat(heading()).isEqualTo("Structure");
        assertThat($(Paragraph.class).withText("1 of 7").exists()).isTrue();
    }

    @Test
    void allFiveAnchorsAreReadableBeforeAnythingIsWritten() {
        for (var level : List.of("1 Not yet", "3 Sound", "5 Outstanding")) {
            assertThat($(com.vaadin.flow.component.html.Span.class).withText(level).exists())
                    .isTrue();
        }
    }

    @Test
    void theLevelsOpenWithTwentyCharactersAndNotWithNineteen() {
        write("x".repeat(19));
        assertThat(allowed()).isEmpty();
        assertThat($(Paragraph.class).withTextContaining("19 of 20 characters").exists()).isTrue();
        write("x".repeat(20));
        assertThat(allowed()).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void withNoEvidenceSeenOnlyTheTwoLowestLevelsOpen() {
        test(noEvidence()).click();
        assertThat(allowed()).containsExactly(1, 2);
        assertThat(evidence().isEnabled()).isFalse();
    }

    @Test
    void whatWasNotedElsewhereBecomesEvidenceOfTheCriterionThatIsOpen() {
        write("Began with the setting.");
        test(noEvidence()).click();
        var form = $(ScorecardForm.class).single();
        assertThat(form.useAsEvidence(" Named the plan. ")).isTrue();
        assertThat(evidence().getValue()).isEqualTo("Began with the setting.\nNamed the plan.");
        assertThat(evidence().isEnabled()).isTrue();
        assertThat(draft().data().rating("structure").evidence())
                .isEqualTo("Began with the setting.\nNamed the plan.");
    }

    @Test
    void whatCouldNotBeObservedNeedsNothingElse() {
        test(notObserved()).click();
        assertThat(allowed()).isEmpty();
        assertThat(draft().data().rating("structure").notObserved()).isTrue();
    }

    @Test
    void whatIsTypedIsSavedAtOnceAndSaysSo() {
        write(EVIDENCE);
        test(levels()).selectItem(level(3));
        assertThat(draft().data().rating("structure"))
                .isEqualTo(Filled.rating("structure", EVIDENCE, 3));
        assertThat($(Paragraph.class).withText("Saved a moment ago").exists()).isTrue();
    }

    @Test
    void comingBackGoesOnWhereSomethingIsMissing() {
        write(EVIDENCE);
        test(levels()).selectItem(level(3));
        open(ben);
        assertThat(heading()).isEqualTo("Relevance");
        press("Back");
        assertThat(evidence().getValue()).isEqualTo(EVIDENCE);
    }

    @Test
    void sendingTooEarlyListsWhatIsMissingAndLeadsThere() {
        toTheEnd();
        press("Send my feedback");
        assertThat($(Paragraph.class).withText("7 things are missing:").exists()).isTrue();
        test($(Button.class).withTextContaining("Relevance: Say what you saw").single()).click();
        assertThat(heading()).isEqualTo("Relevance");
        assertThat(evidence().isInvalid()).isTrue();
        assertThat(draft().isSent()).isFalse();
    }

    @Test
    void aFieldThatWasMendedIsNoLongerMarked() {
        toTheEnd();
        press("Send my feedback");
        test($(Button.class).withTextContaining("Structure: Say what you saw").single()).click();
        write(EVIDENCE);
        assertThat(evidence().isInvalid()).isFalse();
        press("Next");
        press("Back");
        assertThat(evidence().isInvalid()).isFalse();
        assertThat(levels().isInvalid()).isTrue();
    }

    @Test
    void sayingThatNothingWasSeenTakesAHighLevelBack() {
        write(EVIDENCE);
        test(levels()).selectItem(level(4));
        test(noEvidence()).click();
        assertThat(levels().getValue()).isNull();
        assertThat(draft().data().rating("structure").levelIfAny()).isEmpty();
    }

    @Test
    void aCompleteScorecardIsSentLockedAndToldAbout() {
        fillAll(ben, 3);
        open(ben);
        assertThat(heading()).isEqualTo("Look it over");
        press("Send my feedback");
        assertThat(heading()).isEqualTo("Your feedback is sent");
        assertThat(told).singleElement().satisfies(card -> assertThat(card.isSent()).isTrue());
        assertThat($(TextArea.class).exists()).isFalse();
    }

    @Test
    void onesOwnScorecardIsFinishedNotSentToAnybody() {
        fillAll(Rater.self(ana), 3);
        open(Rater.self(ana));
        press("Finish my rating");
        assertThat(heading()).isEqualTo("Your own rating is done");
        assertThat(scorecards.read(ana, answer.ref(), Locale.ENGLISH))
                .isInstanceOf(Reading.Open.class);
    }

    @Test
    void aSecondTabTakesOverWhatOnlyTheOtherChanged() {
        saveElsewhere(new ScorecardData(List.of(), "From the other tab", ""));
        write(EVIDENCE);
        assertThat(draft().data().strength()).isEqualTo("From the other tab");
        assertThat(draft().data().rating("structure").evidence()).isEqualTo(EVIDENCE);
    }

    @Test
    void whatTwoTabsChangedStaysVisibleInBothUntilOneIsChosen() {
        saveElsewhere(
                new ScorecardData(
                        List.of(Filled.rating("structure", "Another sentence of evidence", 2)),
                        "",
                        ""));
        write(EVIDENCE);
        assertThat($(H2.class).withText("You wrote in two tabs").exists()).isTrue();
        assertThat($(Paragraph.class).withText(EVIDENCE).exists()).isTrue();
        assertThat($(Paragraph.class).withText("Another sentence of evidence").exists()).isTrue();
        test($(Button.class).withText("Keep this one").atIndex(1)).click();
        assertThat(draft().data().rating("structure").evidence()).isEqualTo(EVIDENCE);
        assertThat(heading()).isEqualTo("Structure");
    }

    @Test
    void onGoingOnTypingNothingIsWrittenBeforeOneOfTheTwoIsChosen() {
        saveElsewhere(
                new ScorecardData(
                        List.of(Filled.rating("structure", "Another sentence of evidence", 2)),
                        "",
                        ""));
        write(EVIDENCE);
        write(EVIDENCE + ", then stopped");
        assertThat(draft().data().rating("structure").evidence())
                .isEqualTo("Another sentence of evidence");
        assertThat($(Paragraph.class).withText(EVIDENCE + ", then stopped").exists()).isTrue();
        test($(Button.class).withText("Keep this one").atIndex(2)).click();
        assertThat(evidence().getValue()).isEqualTo("Another sentence of evidence");
        assertThat(levels().getValue()).isEqualTo(2);
        assertThat(heading()).isEqualTo("Structure");
    }

    @Test
    void aTabThatIsLateToAScorecardAlreadySentIsLockedToo() {
        fillAll(ben, 3);
        var card = draft();
        scorecards.send(card.id(), ben, card.version(), card.data(), Locale.ENGLISH);
        write(EVIDENCE);
        assertThat(heading()).isEqualTo("Your feedback is sent");
    }

    @Test
    void aCorrectionIsSentWithItsReasonAndShowsWhatWasThereBefore() {
        fillAll(ben, 3);
        open(ben);
        press("Send my feedback");
        press("Correct something");
        press("Send the correction");
        assertThat($(Paragraph.class).withText("One thing is missing:").exists()).isTrue();
        test(field("Why do you correct it?")).setValue("I had another answer in mind");
        press("Send the correction");
        assertThat(heading()).isEqualTo("Your feedback is sent");
        assertThat(scorecards.history(draft().id(), ben)).hasSize(1);
    }

    @Test
    void aCorrectionIsKeptAtEveryPauseAndGoneOnWithLater() {
        correctTheStrength("Clearer than I thought");
        open(ben);
        assertThat(heading()).isEqualTo("Your feedback is sent");
        press("Go on with your correction");
        test(field("Why do you correct it?")).setValue("I read it again");
        press("Send the correction");
        assertThat(draft().data().strength()).isEqualTo("Clearer than I thought");
        assertThat(scorecards.correctionDraft(draft().id(), ben)).isEmpty();
        open(ben);
        assertThat($(Button.class).withText("Correct something").exists()).isTrue();
    }

    @Test
    void aCorrectionThatIsBeingWrittenIsSeenByNobodyElse() {
        correctTheStrength("Clearer than I thought");
        assertThat(draft().data().strength()).isNotEqualTo("Clearer than I thought");
        var other = Rater.invited(UUID.randomUUID(), "Lena");
        assertThat(scorecards.correctionDraft(draft().id(), other)).isEmpty();
    }

    @Test
    void aCorrectionCanBeDroppedAfterBeingAsked() {
        correctTheStrength("Clearer than I thought");
        press("Drop the correction");
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(heading()).isEqualTo("Your feedback is sent");
        assertThat(scorecards.correctionDraft(draft().id(), ben)).isEmpty();
        assertThat($(Button.class).withText("Correct something").exists()).isTrue();
    }

    @Test
    void j8ARaterTicksThatAnAnswerSoundedRehearsedAndItIsKept() {
        open(ben);
        fillAll(ben, 3);
        open(ben);
        test(box("It sounded rehearsed")).click();
        assertThat(draft().data().delivery()).isEqualTo(Delivery.REHEARSED);
        open(ben);
        assertThat(box("It sounded rehearsed").getValue()).isTrue();
    }

    private void correctTheStrength(String words) {
        fillAll(ben, 3);
        open(ben);
        press("Send my feedback");
        press("Correct something");
        press("Back");
        test(field("One thing that worked")).setValue(words);
        press("Next");
    }

    @Test
    void hiddenNumbersLeaveTheWordsOfTheLevels() {
        open(ben, Numbers.HIDDEN);
        assertThat($(com.vaadin.flow.component.html.Span.class).withText("Sound").exists())
                .isTrue();
        assertThat($(com.vaadin.flow.component.html.Span.class).withText("3 Sound").exists())
                .isFalse();
    }

    private void open(Rater rater) {
        open(rater, Numbers.SHOWN);
    }

    private void open(Rater rater, Numbers numbers) {
        var card = scorecards.open(answer, rater, Locale.ENGLISH);
        UI.getCurrent().removeAll();
        UI.getCurrent().add(new ScorecardForm(scorecards, card, numbers, told::add));
    }

    private void fillAll(Rater rater, int level) {
        var card = scorecards.open(answer, rater, Locale.ENGLISH);
        save(card, Filled.all(card.rubric(), level));
    }

    private void saveElsewhere(ScorecardData data) {
        save(draft(), data);
    }

    private void save(Scorecard card, ScorecardData data) {
        var result =
                scorecards.saveDraft(card.id(), card.rater(), card.version(), data, Locale.ENGLISH);
        assertThat(result).isInstanceOf(SaveResult.Saved.class);
    }

    private Scorecard draft() {
        return scorecards.find(answer.ref(), ben, Locale.ENGLISH).orElseThrow();
    }

    private void write(String text) {
        test(evidence()).setValue(text);
    }

    private void toTheEnd() {
        for (var step = 0; step < 6; step++) {
            press("Next");
        }
    }

    private void press(String text) {
        test($(Button.class).withText(text).single()).click();
    }

    private String heading() {
        return $(H2.class).single().getText();
    }

    private TextArea evidence() {
        return field("What exactly did you see or hear?");
    }

    private TextArea field(String label) {
        return $(TextArea.class).withCondition(field -> label.equals(field.getLabel())).single();
    }

    private Checkbox noEvidence() {
        return box("No evidence seen");
    }

    private Checkbox notObserved() {
        return box("I couldn’t observe this");
    }

    private Checkbox box(String label) {
        return $(Checkbox.class).withCondition(box -> label.equals(box.getLabel())).single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Integer> levels() {
        return $(RadioButtonGroup.class).single();
    }

    private List<Integer> allowed() {
        return Levels.ALL.stream().filter(levels().getItemEnabledProvider()::test).toList();
    }

    private static String level(int level) {
        return String.valueOf(level);
    }
}
