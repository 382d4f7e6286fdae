package app.rebound.practice.ui;

import static app.rebound.practice.Practising.PLAN;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.practice.PracticeHistory;
import app.rebound.practice.PracticeSessions;
import app.rebound.practice.Practising;
import app.rebound.practice.SessionStatus;
import app.rebound.questions.QuestionRoutes;
import app.rebound.testing.SignedIn;
import app.rebound.testing.StatementCounter;
import app.rebound.testing.ViewTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@ViewTest
class StartViewTest extends SpringBrowserlessTest {

    @Autowired People people;
    @Autowired PracticeSessions sessions;
    @Autowired PracticeHistory history;
    @Autowired ApplicationContext context;
    @Autowired JdbcClient sql;

    private PersonId person;
    private Practising practising;

    @BeforeEach
    void signIn() {
        person = SignedIn.as(people.startGuest()).id();
        practising = new Practising(context, person);
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void aNewcomerIsOneClickAwayFromTheFirstQuestion() {
        practising.question("Tell me about yourself.");
        navigate(StartView.class);
        test($(Button.class).withText("Start now").single()).click();
        assertThat(getCurrentView()).isInstanceOf(SessionView.class);
        assertThat($(H1.class).single().getText()).isNotBlank();
    }

    @Test
    void anOpenSessionIsWhatIsOfferedFirst() {
        practising.session(PLAN, "Still open?");
        navigate(StartView.class);
        assertThat($(H2.class).first().getText())
                .isEqualTo("You have a session open: question 1 of 1");
        test($(Button.class).withText("Go on").single()).click();
        assertThat($(H1.class).single().getText()).isEqualTo("Still open?");
    }

    @Test
    void aQuestionFromTheBankCanBePractisedAlone() {
        var question = practising.question("Just this one?");
        var address = QuestionRoutes.practise(question);
        UI.getCurrent().navigate("practise", QueryParameters.fromString(address.split("\\?")[1]));
        assertThat($(H2.class).first().getText()).isEqualTo("Just this one?");
        test($(Button.class).withText("Start").single()).click();
        assertThat(getCurrentView()).isInstanceOf(SessionView.class);
    }

    @Test
    void aSetThatIsGoneIsSaidToBeGone() {
        UI.getCurrent()
                .navigate("practise", QueryParameters.of("set", UUID.randomUUID().toString()));
        assertThat($(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains(
                        "What you wanted to practise is no longer there."
                                + " Here is what you can do instead.");
    }

    @Test
    void whoPractisesWithoutAClockIsPromisedNoTimes() {
        sql.sql("update person set extra_time = 'NO_CLOCK' where id = ?")
                .param(person.value())
                .update();
        navigate(StartView.class);
        assertThat($(H2.class).first().getText()).isEqualTo("5 questions, without a clock");
        assertThat($(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .noneMatch(text -> text.contains("minute"));
    }

    @Test
    void theOwnChoiceSaysHowManyQuestionsMatch() {
        practising.question("One?");
        practising.question("Two?");
        var withTwo = matching();
        practising.question("Three?");
        assertThat(matching()).isEqualTo(withTwo + 1);
        test($(Button.class).withText("Start").single()).click();
        assertThat(getCurrentView()).isInstanceOf(SessionView.class);
    }

    @Test
    void theLatestSessionsCanBePractisedAgain() {
        practising.answer(practising.session(PLAN, "Again?"), "Once");
        navigate(StartView.class);
        test($(Button.class).withText("Practise again").single()).click();
        assertThat(history.open(person)).isPresent();
        assertThat(sessions.status(person, history.open(person).orElseThrow().id()))
                .isInstanceOf(SessionStatus.Running.class);
    }

    @Test
    void theStartTakesFewStatementsHoweverMuchWasPractised() {
        navigate(StartView.class);
        var few = StatementCounter.count(() -> navigate(StartView.class));
        for (var number = 0; number < 8; number++) {
            practising.answer(practising.session(PLAN, "Question " + number + "?"), "Answer");
        }
        assertThat(StatementCounter.count(() -> navigate(StartView.class)))
                .isEqualTo(few)
                .isLessThanOrEqualTo(5);
    }

    /** Opens the own choice and reads how many questions match, two at least. */
    private int matching() {
        navigate(StartView.class);
        test($(Details.class).first()).openDetails();
        var sentence = $(Paragraph.class).withTextContaining(" match").first().getText();
        return Integer.parseInt(sentence.replaceAll("\\D", ""));
    }
}
