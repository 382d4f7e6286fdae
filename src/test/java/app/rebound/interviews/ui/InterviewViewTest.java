package app.rebound.interviews.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.base.ui.Prose;
import app.rebound.interviews.InterviewId;
import app.rebound.interviews.InterviewRoutes;
import app.rebound.interviews.Interviewing;
import app.rebound.interviews.Interviews;
import app.rebound.interviews.Outcome;
import app.rebound.interviews.Went;
import app.rebound.testing.MovableClock;
import app.rebound.testing.SignedIn;
import app.rebound.testing.SomethingEverywhere;
import app.rebound.testing.StatementCounter;
import app.rebound.testing.ViewTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ViewTest
class InterviewViewTest extends SpringBrowserlessTest {

    @Autowired People people;
    @Autowired Interviews interviews;
    @Autowired MovableClock clock;
    @Autowired ApplicationContext context;

    private PersonId person;
    private Interviewing interviewing;

    @BeforeEach
    void signIn() {
        person = SignedIn.as(people.startGuest()).id();
        interviewing = new Interviewing(context, person);
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void aNewOneNeedsNoMoreThanItsCompanyAndLeadsToTheQuestions() {
        navigate(InterviewNewView.class);
        test($(Button.class).withText("On to the questions").single()).click();
        assertThat($(TextField.class).withCaption("Company").single().isInvalid()).isTrue();
        test($(TextField.class).withCaption("Company").single()).setValue("Norda");
        test($(Button.class).withText("On to the questions").single()).click();
        assertThat(getCurrentView()).isInstanceOf(JotView.class);
    }

    @Test
    void b1TheFirstHourHasSmallThingsToDoAndKeepsWhatIsTicked() {
        var id = interviewing.with("Norda", null);
        open(id);
        test($(Checkbox.class).withCaption("Walk, drink some water, eat something").single())
                .click();
        leave();
        open(id);
        assertThat(
                        $(Checkbox.class)
                                .withCaption("Walk, drink some water, eat something")
                                .single()
                                .getValue())
                .isTrue();
        clock.forward(Duration.ofHours(25));
        leave();
        open(id);
        assertThat($(Checkbox.class).all()).isEmpty();
    }

    @Test
    void whatWasDecidedIsSavedAsItIsChosenWithItsDay() {
        var id = interviewing.with("Norda", null);
        open(id);
        assertThat($(Paragraph.class).withTextContaining("no verdict here").exists()).isTrue();
        choose(Outcome.REJECTED);
        var interview = interviews.find(person, id).orElseThrow();
        assertThat(interview.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(interview.outcomeOn()).isNotNull();
        assertThat($(Anchor.class).withText("Ask for advice").exists()).isTrue();
    }

    @Test
    void theLetterThatPutsThingsRightIsNamedAfterABadOne() {
        var id = interviewing.with("Norda", null);
        open(id);
        interviewing.turnsOut(id, Outcome.WAITING, Went.BADLY);
        leave();
        open(id);
        assertThat($(Paragraph.class).withTextContaining("Letter that puts things right").exists())
                .isTrue();
    }

    @Test
    void aStepCanBeSkippedAndGoneBackTo() {
        var id = interviewing.with("Norda", null);
        open(id);
        test($(Button.class).withText("Skip this").first()).click();
        assertThat($(Button.class).withText("Go back to it").all()).hasSize(1);
        test($(Button.class).withText("Go back to it").single()).click();
        assertThat($(Button.class).withText("Jot it down").exists()).isTrue();
    }

    @Test
    void theScreenTakesAsFewStatementsForMuchOnTheWayAsForLittle() {
        var everywhere = new SomethingEverywhere(context, person);
        var id = everywhere.add();
        statements(id);
        var few = statements(id);
        for (var number = 0; number < 12; number++) {
            everywhere.addTo(id);
        }
        assertThat(statements(id)).isEqualTo(few).isLessThanOrEqualTo(5);
    }

    @Test
    void theListFindsInterviewsAndSaysHowTheyStand() {
        interviewing.with("Norda", null);
        interviews.close(person, interviewing.with("Sonne", null));
        navigate(InterviewListView.class);
        assertThat($(Prose.class).all()).hasSize(2);
        test($(TextField.class).withCaption("Search company or job").single()).setValue("sonne");
        assertThat($(Prose.class).all()).hasSize(1);
        assertThat($(Prose.class).single().text()).contains("Sonne");
        test($(TextField.class).withCaption("Search company or job").single()).setValue("nowhere");
        assertThat($(Prose.class).all()).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private void choose(Outcome outcome) {
        Select<Outcome> select = $(Select.class).withCaption("What they decided").single();
        test(select).selectItem("Turned down");
        assertThat(select.getValue()).isEqualTo(outcome);
    }

    /** With the frame around it, which is not there on the screen before. */
    private static int statements(InterviewId id) {
        UI.getCurrent().navigate("r/none");
        return StatementCounter.count(() -> open(id));
    }

    private static void open(InterviewId id) {
        UI.getCurrent().navigate(InterviewRoutes.interview(id));
    }

    private static void leave() {
        UI.getCurrent().navigate(InterviewRoutes.NEW);
    }
}
