package app.rebound.letters.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.interviews.InterviewData;
import app.rebound.interviews.InterviewId;
import app.rebound.interviews.Interviewing;
import app.rebound.interviews.JottingData;
import app.rebound.interviews.Jottings;
import app.rebound.interviews.LetterKind;
import app.rebound.interviews.Outcome;
import app.rebound.interviews.Went;
import app.rebound.letters.Letter;
import app.rebound.letters.LetterRoutes;
import app.rebound.letters.Letters;
import app.rebound.letters.NewLetter;
import app.rebound.letters.Purpose;
import app.rebound.letters.StartResult;
import app.rebound.testing.MovableClock;
import app.rebound.testing.SignedIn;
import app.rebound.testing.StatementCounter;
import app.rebound.testing.ViewTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ViewTest
class LetterViewsTest extends SpringBrowserlessTest {

    private static final LocalDateTime HELD = LocalDateTime.parse("2026-11-19T14:00");

    @Autowired People people;
    @Autowired Letters letters;
    @Autowired Jottings jottings;
    @Autowired MovableClock clock;
    @Autowired ApplicationContext context;

    private PersonId person;
    private Interviewing interviewing;
    private InterviewId id;

    @BeforeEach
    void signIn() {
        clock.moveTo(Instant.parse("2026-11-19T18:00:00Z"));
        person = SignedIn.as(people.startGuest()).id();
        interviewing = new Interviewing(context, person);
        id = interviewing.add(InterviewData.with("Norda", HELD, ZoneOffset.UTC));
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void t7AThankYouIsOfferedEvenAfterABadOne() {
        interviewing.turnsOut(id, Outcome.REJECTED, Went.BADLY);
        open();
        assertThat(kinds()).contains(LetterKind.THANK_YOU);
    }

    @Test
    void j3ARepairLetterIsOfferedFirstWhileStillWaitingAfterABadOne() {
        interviewing.turnsOut(id, Outcome.WAITING, Went.BADLY);
        open();
        assertThat(kinds().getFirst()).isEqualTo(LetterKind.INFLUENCE);
        assertThat(texts()).anyMatch(text -> text.startsWith("They have not decided yet."));
        click("Draft the letter");
        assertThat($(H1.class).withText("Letter that puts things right").exists()).isTrue();
        assertThat(body().getValue()).contains("meet it head-on");
    }

    @Test
    void b7PastItsDayTheLetterSaysSoKindlyAndClosingIsOffered() {
        open();
        assertThat($(H2.class).withText("The day for this letter has passed").exists()).isFalse();
        clock.moveTo(Instant.parse("2026-11-22T08:00:00Z"));
        open();
        assertThat($(H2.class).withText("The day for this letter has passed").exists()).isTrue();
        assertThat($(Anchor.class).withText("Let it go").single().getHref())
                .isEqualTo("interviews/" + id.value() + "/close");
    }

    @Test
    void whatIsTypedIsSavedCountedAndGoesIntoTheMail() {
        openNew(Purpose.THANK_YOU);
        test(body()).setValue("Dear Maria,\nthank you.");
        assertThat(stored().body()).isEqualTo("Dear Maria,\nthank you.");
        assertThat(texts()).contains("4 words. Thanks read well from about 80 words on.");
        assertThat($(Anchor.class).withText("Open in mail program").single().getHref())
                .endsWith("&body=Dear%20Maria%2C%0D%0Athank%20you.");
    }

    @Test
    void overThreeHundredWordsItWarnsAndOffersCopyingInsteadOfTheMailLink() {
        openNew(Purpose.INFLUENCE);
        test(body()).setValue("meeting ".repeat(301));
        assertThat(texts()).contains("301 words. Over 300 words, few read on. See what can go.");
        assertThat($(Anchor.class).withText("Open in mail program").exists()).isFalse();
        assertThat($(Anchor.class).withText("Open an empty message").exists()).isTrue();
        assertThat($(Button.class).withText("Copy the text").exists()).isTrue();
    }

    @Test
    void paragraphsArePutInAndTakenOut() {
        jottings.add(person, id, new JottingData("Why us?", "Hm", "", "The product."));
        openNew(Purpose.THANK_YOU);
        tick("Something was going on");
        assertThat(body().getValue()).contains("Something was going on that day");
        tick("What you did not fully explain");
        assertThat(body().getValue()).doesNotContain("Why us?");
        assertThat(stored().body()).isEqualTo(body().getValue());
    }

    @Test
    void aParagraphMadeOnesOwnStaysWhenItsBoxIsEmptied() {
        openNew(Purpose.THANK_YOU);
        var mine = body().getValue().replace("I would like to grow", "I want to grow");
        test(body()).setValue(mine);
        tick("The wish to grow");
        assertThat(body().getValue()).isEqualTo(mine);
    }

    @Test
    void anotherWindowsWordsAreShownBesideNeverWrittenOver() {
        var letter = openNew(Purpose.THANK_YOU);
        letters.write(person, letter.id(), letter.body(), "From the other window");
        test(body()).setValue("From this window");
        assertThat(stored().body()).isEqualTo("From the other window");
        assertThat(texts()).contains("From the other window");
        click("Keep both");
        assertThat(stored().body()).contains("From the other window", "From this window");
    }

    @Test
    void whatWasSentIsRecordedAndOnlyToBeRead() {
        var letter = openNew(Purpose.THANK_YOU);
        click("I have sent it");
        assertThat(stored().sentOn()).isEqualTo(LocalDate.parse("2026-11-19"));
        assertThat($(TextArea.class).exists()).isFalse();
        assertThat(texts()).contains(letter.body());
        click("I didn’t send it after all");
        assertThat(body().getValue()).isEqualTo(letter.body());
    }

    @Test
    void theRequestForNotesPointsToOfficialPagesAndSaysWhenTheyWereChecked() {
        open();
        assertThat(texts())
                .anyMatch(text -> text.contains("not legal advice. Verified on"))
                .noneMatch(text -> text.contains("deadline"));
        assertThat($(Anchor.class).all())
                .anyMatch(link -> "https://www.edpb.europa.eu".equals(link.getHref()));
        click("Draft the request");
        assertThat(body().getValue()).contains("General Data Protection Regulation");
    }

    @Test
    void bothScreensTakeFiveStatementsHoweverMuchThereIs() {
        var letter = start(Purpose.THANK_YOU);
        for (var number = 0; number < 30; number++) {
            start(Purpose.INFLUENCE);
            jottings.add(person, id, JottingData.asked("Question " + number + "?"));
        }
        open();
        UI.getCurrent().navigate("welcome");
        assertThat(StatementCounter.count(this::open)).isLessThanOrEqualTo(5);
        UI.getCurrent().navigate("welcome");
        assertThat(StatementCounter.count(() -> openLetter(letter))).isLessThanOrEqualTo(5);
    }

    private Letter openNew(Purpose purpose) {
        var letter = start(purpose);
        openLetter(letter);
        return letter;
    }

    private Letter start(Purpose purpose) {
        return ((StartResult.Started)
                        letters.start(person, new NewLetter(id, purpose, null, Locale.ENGLISH)))
                .letter();
    }

    private Letter stored() {
        return letters.find(person, letters.of(person, id).getFirst().id()).orElseThrow();
    }

    private void open() {
        UI.getCurrent().navigate(LetterRoutes.letters(id));
    }

    private void openLetter(Letter letter) {
        UI.getCurrent().navigate(LetterRoutes.letter(id, letter.id()));
    }

    private TextArea body() {
        return $(TextArea.class).withCaption("Letter").single();
    }

    private void tick(String label) {
        test($(Checkbox.class).withCaption(label).single()).click();
    }

    private void click(String text) {
        test($(Button.class).withText(text).single()).click();
    }

    private List<String> texts() {
        return $(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    @SuppressWarnings("unchecked")
    private List<LetterKind> kinds() {
        return ((RadioButtonGroup<LetterKind>)
                        $(RadioButtonGroup.class).withCaption("Which letter").single())
                .getListDataView()
                .getItems()
                .toList();
    }
}
