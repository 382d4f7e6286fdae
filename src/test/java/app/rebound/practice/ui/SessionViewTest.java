package app.rebound.practice.ui;

import static app.rebound.practice.Practising.PLAN;
import static app.rebound.practice.Practising.prepared;
import static app.rebound.practice.Practising.takes;
import static app.rebound.practice.Practising.underPressure;
import static app.rebound.testing.Scorecarding.complete;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.practice.AnsweredQuestion;
import app.rebound.practice.Attempt;
import app.rebound.practice.PracticeHistory;
import app.rebound.practice.PracticeRoutes;
import app.rebound.practice.PracticeSessions;
import app.rebound.practice.Practising;
import app.rebound.rubrics.Rater;
import app.rebound.rubrics.Scorecards;
import app.rebound.testing.SignedIn;
import app.rebound.testing.StatementCounter;
import app.rebound.testing.ViewTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ViewTest
class SessionViewTest extends SpringBrowserlessTest {

    @Autowired People people;
    @Autowired PracticeSessions sessions;
    @Autowired PracticeHistory history;
    @Autowired Scorecards scorecards;
    @Autowired ApplicationContext context;

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
    void aPauseInTypingSaves() {
        var session = open(practising.session(PLAN, "Typing?"));
        type("Half a thought");
        assertThat(practising.take(session).answer()).isEqualTo("Half a thought");
        assertThat($(Span.class).withText("Saved a moment ago").exists()).isTrue();
    }

    @Test
    void comingBackShowsWhatWasWritten() {
        var session = open(practising.session(PLAN, "Back?"));
        type("Still there");
        open(session);
        assertThat(answer().getValue()).isEqualTo("Still there");
    }

    @Test
    void doneGoesOnToTheNextQuestionAndThenLooksBack() {
        practising.question("First?");
        practising.question("Second?");
        open(practising.session(PLAN));
        var first = $(H1.class).single().getText();
        click("Done, next question");
        assertThat($(H1.class).single().getText()).isNotEqualTo(first);
        click("Done, finish");
        assertThat($(H1.class).single().getText()).isEqualTo("Looking back");
    }

    @Test
    void keyWordsWrittenWhilePreparingStandBesideTheAnswer() {
        var session = open(practising.session(prepared(), "Prepared?"));
        assertThat($(TextArea.class).exists()).isFalse();
        test($(TextField.class).withCaption("Key words").single()).setValue("Marta, rollback");
        click("Start answering");
        assertThat(practising.take(session).keyWords()).containsExactly("Marta", "rollback");
        assertThat($(Span.class).withText("rollback").exists()).isTrue();
        assertThat($(TextArea.class).exists()).isTrue();
    }

    @Test
    void aSixthKeyWordIsNotTaken() {
        var session = open(practising.session(prepared(), "Five?"));
        var field = $(TextField.class).withCaption("Key words").single();
        test(field).setValue("one, two, three, four, five, six");
        assertThat(practising.take(session).keyWords()).hasSize(5);
        assertThat(field.isInvalid()).isTrue();
    }

    @Test
    void hintsAndPausesAreForCoachedSessionsOnly() {
        open(practising.session(PLAN, "Coached?"));
        assertThat($(Details.class).exists()).isTrue();
        assertThat($(Button.class).withText("Pause").exists()).isTrue();
        var pressed = practising.session(underPressure(), "Pressed?");
        practising.letPass(pressed, Duration.ofSeconds(31));
        open(pressed);
        assertThat($(Details.class).exists()).isFalse();
        assertThat($(Button.class).withText("Pause").exists()).isFalse();
    }

    @Test
    void aPausedAnswerWaits() {
        open(practising.session(PLAN, "Waiting?"));
        click("Pause");
        assertThat(answer().isReadOnly()).isTrue();
        click("Go on");
        assertThat(answer().isReadOnly()).isFalse();
    }

    @Test
    void underPressureTheTimeIsUpButASentenceMayBeFinishedAndIsMarked() {
        var session = practising.session(underPressure(), "Finished?");
        practising.letPass(session, Duration.ofMinutes(3));
        open(session);
        assertThat(answer().isReadOnly()).isTrue();
        click("Finish my sentence");
        type("And that was it.");
        click("Done, finish");
        assertThat(attempts(session).getFirst().answer()).isEqualTo("And that was it.");
        assertThat($(Span.class).withText("Over time").exists()).isTrue();
    }

    @Test
    void timeThatPassedUnusedCanBeHadAgainWhenCoached() {
        var session = practising.session(PLAN, "Asleep?");
        practising.letPass(session, Duration.ofHours(8));
        open(session);
        click("Give me the time again");
        assertThat(practising.take(session).time().isOver()).isFalse();
        assertThat($(Button.class).withText("Give me the time again").exists()).isFalse();
    }

    @Test
    void anAnswerCanBeSpokenAndOnlyMarked() {
        var session = open(practising.session(PLAN, "Aloud?"));
        click("I answered aloud");
        assertThat($(Button.class).withText("Answered aloud").single().getElement())
                .satisfies(button ->
                        assertThat(button.getAttribute("aria-pressed")).isEqualTo("true"));
        click("Done, finish");
        assertThat(attempts(session).getFirst().aloud()).isTrue();
    }

    @Test
    void anotherTakeIsOfferedWhileTakesRemain() {
        open(practising.session(takes(2), "Twice?"));
        type("First try");
        click("Another take");
        assertThat(answer().getValue()).isEmpty();
        assertThat($(Button.class).withText("Another take").exists()).isFalse();
    }

    @Test
    void aTextChangedInAnotherWindowIsShownAndMineKeptBesideIt() {
        var session = open(practising.session(PLAN, "Both?"));
        sessions.write(person, practising.take(session).attempt(), 0, "From the other window");
        type("From this window");
        assertThat($(Paragraph.class).withText("From the other window").exists()).isTrue();
        click("Keep mine as another take");
        assertThat(answer().getValue()).isEqualTo("From the other window");
        click("Done, finish");
        assertThat(attempts(session))
                .extracting(Attempt::answer)
                .containsExactly("From the other window", "From this window");
    }

    @Test
    void goingOnWithoutDecidingKeepsBothTexts() {
        var session = open(practising.session(PLAN, "Undecided?"));
        sessions.write(person, practising.take(session).attempt(), 0, "Theirs");
        type("Mine");
        click("Done, finish");
        assertThat(attempts(session)).extracting(Attempt::answer).containsExactly("Theirs", "Mine");
    }

    @Test
    void lookingBackKeepsNervesAndNotes() {
        var session = practising.session(PLAN, "Over?");
        practising.answer(session, "Said");
        open(session);
        test($(NervesScale.class).single()).selectItem("A little tense");
        test($(TextArea.class).withCaption("Notes for yourself").single())
                .setValue("Breathe first");
        var over = history.session(person, session).orElseThrow();
        assertThat(over.nervesAfter()).isEqualTo(2);
        assertThat(over.notes()).isEqualTo("Breathe first");
    }

    @Test
    void someoneElsesSessionIsNotFound() {
        var session = practising.session(PLAN, "Private?");
        SignedIn.as(people.startGuest());
        UI.getCurrent().navigate(PracticeRoutes.session(session));
        assertThat($(H1.class).withText("Private?").exists()).isFalse();
    }

    @Test
    void aSessionTakesFewStatements() {
        for (var number = 0; number < 10; number++) {
            practising.question("Question " + number + "?");
        }
        var session = practising.session(PLAN);
        assertThat(statementsOf(session)).isLessThanOrEqualTo(5);
        sessions.stop(person, session);
        assertThat(statementsOf(session)).isLessThanOrEqualTo(5);
    }

    @Test
    void oneAnswerTakesAsFewStatements() {
        var session = practising.session(PLAN, "Rated?");
        var attempt = practising.answer(session, "Words");
        navigate(HistoryView.class);
        UI.getCurrent().navigate(PracticeRoutes.attempt(attempt));
        UI.getCurrent().navigate("r/none");
        assertThat(
                        StatementCounter.count(
                                () -> UI.getCurrent().navigate(PracticeRoutes.attempt(attempt))))
                .isLessThanOrEqualTo(5);
    }

    @Test
    void deletingSaysFirstHowMuchGoesWithIt() {
        var session = practising.session(PLAN, "Gone?");
        var attempt = practising.answer(session, "Words");
        var subject = history.answer(person, attempt).flatMap(AnsweredQuestion::rated);
        var own = scorecards.open(subject.orElseThrow(), Rater.self(person), Locale.ENGLISH);
        scorecards.send(
                own.id(),
                own.rater(),
                own.version(),
                complete(own, 3, "Calm.", "Shorter."),
                Locale.ENGLISH);
        open(session);
        click("Delete session");
        var dialog = $(ConfirmDialog.class).single();
        assertThat(dialog.getElement().getProperty("message")).contains("So will 1 scorecard");
        test(dialog).confirm();
        assertThat(history.session(person, session)).isEmpty();
    }

    private int statementsOf(UUID session) {
        open(session);
        navigate(HistoryView.class);
        return StatementCounter.count(
                () -> UI.getCurrent().navigate(PracticeRoutes.session(session)));
    }

    private UUID open(UUID session) {
        UI.getCurrent().navigate("welcome");
        UI.getCurrent().navigate(PracticeRoutes.session(session));
        return session;
    }

    private TextArea answer() {
        return $(TextArea.class).withCaption("Your answer").single();
    }

    private void type(String text) {
        test(answer()).setValue(text);
    }

    private void click(String text) {
        test($(Button.class).withText(text).single()).click();
    }

    private List<Attempt> attempts(UUID session) {
        return history.session(person, session).orElseThrow().parts().stream()
                .flatMap(part -> part.attempts().stream())
                .toList();
    }
}
