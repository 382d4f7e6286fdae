package app.rebound.interviews.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.interviews.Fact;
import app.rebound.interviews.InterviewId;
import app.rebound.interviews.InterviewRoutes;
import app.rebound.interviews.Interviewing;
import app.rebound.interviews.Jotting;
import app.rebound.interviews.Jottings;
import app.rebound.interviews.Step;
import app.rebound.testing.SignedIn;
import app.rebound.testing.StatementCounter;
import app.rebound.testing.ViewTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ViewTest
class JotViewTest extends SpringBrowserlessTest {

    private static final String ASKED = "What they asked";
    private static final String ANSWERED = "What I answered";

    @Autowired People people;
    @Autowired Jottings jottings;
    @Autowired ApplicationContext context;

    private PersonId person;
    private Interviewing interviewing;
    private InterviewId id;

    @BeforeEach
    void signIn() {
        person = SignedIn.as(people.startGuest()).id();
        interviewing = new Interviewing(context, person);
        id = interviewing.with("Norda", null);
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void p1WhatIsTypedOnTheBusIsSavedAtEveryPauseQuestionByQuestion() {
        open();
        type(ASKED, "Why us?");
        assertThat(jottings.of(person, id)).extracting(Jotting::asked).containsExactly("Why us?");
        type(ANSWERED, "The product");
        type("How they reacted", "Nodded");
        type("What I’d do differently", "Shorter");
        click("Next question");
        type(ASKED, "A conflict?");
        assertThat(jottings.of(person, id))
                .extracting(Jotting::asked, Jotting::answered)
                .containsExactly(tuple("Why us?", "The product"), tuple("A conflict?", ""));
        assertThat(jottings.of(person, id).getFirst())
                .extracting(Jotting::reaction, Jotting::differently)
                .containsExactly("Nodded", "Shorter");
    }

    @Test
    void askingForTheNextQuestionLeavesNoEmptyOneBehind() {
        open();
        click("Next question");
        click("Next question");
        click("That was all");
        assertThat(jottings.of(person, id)).isEmpty();
    }

    @Test
    void aReactionIsOneTouch() {
        open();
        type(ASKED, "Why us?");
        click("nodded");
        click("wrote it down");
        assertThat(jottings.of(person, id).getFirst().reaction())
                .isEqualTo("nodded, wrote it down");
    }

    @Test
    void whatAnotherWindowWroteIsShownBesideAndBothCanBeKept() {
        var jotting = interviewing.asked(id, "Why us?").getFirst();
        open();
        click("Change");
        jottings.change(person, jotting.id(), Fact.ANSWERED, "", "From the other window");
        type(ANSWERED, "From this window");
        assertThat($(Paragraph.class).withText("From the other window").exists()).isTrue();
        click("Keep both");
        assertThat(jottings.of(person, id).getFirst().answered())
                .isEqualTo("From the other window\n\nFrom this window");
    }

    @Test
    void oneMetInAnEarlierInterviewIsRecognisedWhileTyping() {
        var earlier = interviewing.with("Sonne", LocalDateTime.parse("2026-10-03T14:00"));
        interviewing.asked(earlier, "Tell me about a conflict with a colleague");
        open();
        type(ASKED, "A conflict with a colleague?");
        assertThat($(Paragraph.class).withText("You met this one before").exists()).isTrue();
    }

    @Test
    void aQuestionGoesAmongThePersonsOwnWithOneClick() {
        interviewing.asked(id, "Why Norda and not Sonne?");
        open();
        click("Keep in my questions");
        assertThat(jottings.of(person, id).getFirst().question()).isNotNull();
    }

    @Test
    void whatIsTakenOutCanBeBroughtBack() {
        interviewing.asked(id, "Why us?");
        open();
        click("Change");
        click("Take out");
        assertThat(jottings.of(person, id)).isEmpty();
        click("Bring it back");
        assertThat($(H2.class).withText("Why us?").exists()).isTrue();
    }

    @Test
    void aCorrectionShowsWhatWasThereBefore() {
        var jotting = interviewing.asked(id, "Why us?").getFirst();
        jottings.finish(person, id);
        jottings.change(person, jotting.id(), Fact.ASKED, "Why us?", "Why them?");
        open();
        assertThat($(Paragraph.class).withTextContaining("“Why us?” became “Why them?”").exists())
                .isTrue();
    }

    @Test
    void pastedNotesAreSplitCorrectedAndOnlyThenTaken() {
        open();
        $(Details.class)
                .withPropertyValue(Details::getSummaryText, "Paste notes or a transcript")
                .single()
                .setOpened(true);
        type("Notes or transcript", "1. Why us?\nThe product\n2. Why you?");
        click("Split into questions");
        assertThat(jottings.of(person, id)).isEmpty();
        click("Take 2 questions");
        assertThat(jottings.of(person, id))
                .extracting(Jotting::asked)
                .containsExactly("Why us?", "Why you?");
    }

    @Test
    void thirtyQuestionsTakeNoMoreStatementsThanOne() {
        interviewing.asked(id, "Question 0?");
        open();
        leave();
        var one = StatementCounter.count(this::open);
        leave();
        for (var number = 1; number < 30; number++) {
            interviewing.asked(id, "Question " + number + "?");
        }
        assertThat(StatementCounter.count(this::open)).isEqualTo(one).isLessThanOrEqualTo(5);
    }

    @Test
    void theLatestQuestionsStandAboveWhereOneGoesOnAndTheOthersOnDemand() {
        for (var number = 1; number <= 10; number++) {
            interviewing.asked(id, "Question " + number + "?");
        }
        open();
        assertThat($(H2.class).withText("Question 3?").exists()).isTrue();
        assertThat($(H2.class).withText("Question 2?").exists()).isFalse();
        click("Show 2 earlier questions");
        assertThat($(H2.class).withText("Question 1?").exists()).isTrue();
        assertThat($(H2.class).withText("Question 10?").exists()).isTrue();
    }

    private void open() {
        UI.getCurrent().navigate(InterviewRoutes.step(Step.JOT, id));
    }

    private static void leave() {
        UI.getCurrent().navigate(InterviewRoutes.NEW);
    }

    private void type(String label, String text) {
        test($(TextArea.class).withCaption(label).first()).setValue(text);
    }

    private void click(String text) {
        test($(Button.class).withText(text).first()).click();
    }
}
