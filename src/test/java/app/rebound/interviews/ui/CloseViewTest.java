package app.rebound.interviews.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.interviews.InterviewId;
import app.rebound.interviews.InterviewRoutes;
import app.rebound.interviews.Interviewing;
import app.rebound.interviews.Interviews;
import app.rebound.interviews.Step;
import app.rebound.testing.SignedIn;
import app.rebound.testing.ViewTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ViewTest
class CloseViewTest extends SpringBrowserlessTest {

    @Autowired People people;
    @Autowired Interviews interviews;
    @Autowired ApplicationContext context;

    private PersonId person;
    private InterviewId id;

    @BeforeEach
    void signIn() {
        person = SignedIn.as(people.startGuest()).id();
        id = new Interviewing(context, person).with("Norda", null);
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void p7ClosingPromisesNothingAndAsksWhatThisOneGave() {
        UI.getCurrent().navigate(InterviewRoutes.step(Step.CLOSE, id));
        assertThat(
                        $(Paragraph.class)
                                .withTextContaining("will not spare you the next disappointment")
                                .exists())
                .isTrue();
        test($(TextArea.class).withCaption("What this one gave me").single())
                .setValue("I know the pricing question now.");
        assertThat(interviews.find(person, id).orElseThrow().gaveMe())
                .isEqualTo("I know the pricing question now.");
        test($(Button.class).withText("Close this interview").single()).click();
        assertThat(interviews.find(person, id).orElseThrow().isClosed()).isTrue();
        assertThat($(Paragraph.class).withText("I know the pricing question now.").exists())
                .isTrue();
    }

    @Test
    void aClosedOneCanBeOpenedAgain() {
        interviews.close(person, id);
        UI.getCurrent().navigate(InterviewRoutes.interview(id));
        test($(Button.class).withText("Open it again").single()).click();
        assertThat(interviews.find(person, id).orElseThrow().isClosed()).isFalse();
        assertThat($(Button.class).withText("Jot it down").exists()).isTrue();
    }
}
