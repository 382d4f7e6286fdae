package app.rebound.advice.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.advice.About;
import app.rebound.advice.AdviceRoutes;
import app.rebound.advice.Asking;
import app.rebound.advice.Asking.By;
import app.rebound.advice.Asking.Side;
import app.rebound.advice.Asking.State;
import app.rebound.advice.AskingData;
import app.rebound.advice.AskingResult;
import app.rebound.advice.Askings;
import app.rebound.advice.Replies;
import app.rebound.advice.Reply;
import app.rebound.interviews.InterviewId;
import app.rebound.interviews.Interviewing;
import app.rebound.interviews.Outcome;
import app.rebound.interviews.Went;
import app.rebound.testing.SignedIn;
import app.rebound.testing.StatementCounter;
import app.rebound.testing.ViewTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ViewTest
@SuppressWarnings("NullAway.Init")
class CallSheetViewTest extends SpringBrowserlessTest {

    private static final List<String> THE_THREE =
            List.of(
                    "1. What was weak, and how could I improve it?",
                    "2. What should I do differently next time?",
                    "3. What advice would you give me for my next interview?");

    @Autowired People people;
    @Autowired Askings askings;
    @Autowired Replies replies;
    @Autowired ApplicationContext context;

    private PersonId person;
    private InterviewId norda;
    private Asking dana;

    @BeforeEach
    void someoneIsAboutToCall() {
        person = people.startGuest().id();
        people.rename(person, "Ana");
        SignedIn.as(people.find(person).orElseThrow());
        var interviewing = new Interviewing(context, person);
        norda = interviewing.openFor("Norda");
        interviewing.turnsOut(norda, Outcome.REJECTED, Went.MIXED);
        var data = new AskingData(Side.EMPLOYER, "Dana Weiss", "+49 30 1234567", By.PHONE);
        dana = ((AskingResult.Saved) askings.add(person, norda, data)).asking();
        UI.getCurrent().navigate(AdviceRoutes.call(dana));
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void j11TheCallSheetHasExactlyThreeQuestionsAndRoomForEachAnswer() {
        assertThat($(H2.class).all().stream().map(HasText::getText).filter(CallSheetViewTest::asks))
                .containsExactlyElementsOf(THE_THREE);
        write("Their words on what was weak", "The numbers were thin.");
        write("Their words on next time", "Bring an example.");
        write("Their advice, in their words", "Ask more questions.");
        assertThat(replies.of(person, norda))
                .extracting(Reply::about, Reply::words)
                .containsExactlyInAnyOrder(
                        tuple(About.WEAK, "The numbers were thin."),
                        tuple(About.NEXT_TIME, "Bring an example."),
                        tuple(About.ADVICE, "Ask more questions."));
    }

    @Test
    void j12TheOpenerSaysThatOneUnderstandsAndWantsToLearn() {
        assertThat($(Paragraph.class).all().stream().map(Paragraph::getText))
                .anySatisfy(opener ->
                        assertThat(opener)
                                .startsWith("Hello, this is Ana.")
                                .contains("I understand your decision and accept it")
                                .contains("I want to learn from it")
                                .contains("what impressed you, and what did not"));
    }

    @Test
    void j12TheCallCanBeHeldInAnotherLanguageThanTheScreens() {
        Select<?> language = $(Select.class).withCaption("Language of the call").single();
        test(language).selectItem("German");
        assertThat($(H2.class).all().stream().map(H2::getText))
                .contains("2. Was sollte ich beim nächsten Mal anders machen?");
        assertThat($(Paragraph.class).all().stream().map(Paragraph::getText))
                .anyMatch(text -> text.startsWith("Guten Tag, hier ist Ana."));
        assertThat($(Button.class).withText("Done").exists()).isTrue();
    }

    @Test
    void whatWasWrittenIsThereWhenThePageComesBack() {
        write("Their words on what was weak", "The numbers were thin.");
        UI.getCurrent().navigate("rubric");
        UI.getCurrent().navigate(AdviceRoutes.call(dana));
        assertThat(
                        $(TextArea.class)
                                .withCaption("Their words on what was weak")
                                .single()
                                .getValue())
                .isEqualTo("The numbers were thin.");
        assertThat(askings.find(person, dana.id()).orElseThrow().state()).isEqualTo(State.ANSWERED);
    }

    @Test
    void whoWouldRatherNotSayIsLeftAlone() {
        test($(Button.class).withText("They would rather not say").single()).click();
        assertThat(askings.find(person, dana.id()).orElseThrow().state()).isEqualTo(State.DECLINED);
        assertThat($(H2.class).withText("Now the recruiter, if there was one").exists()).isTrue();
    }

    @Test
    void itTakesAtMostFiveStatements() {
        assertThat(StatementCounter.count(() -> UI.getCurrent().navigate(AdviceRoutes.call(dana))))
                .isLessThanOrEqualTo(5);
    }

    private static boolean asks(String heading) {
        return heading.endsWith("?");
    }

    private void write(String room, String words) {
        test($(TextArea.class).withCaption(room).single()).setValue(words);
    }
}
