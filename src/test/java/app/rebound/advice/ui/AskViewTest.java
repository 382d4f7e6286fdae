package app.rebound.advice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.advice.AdviceRoutes;
import app.rebound.advice.Asking;
import app.rebound.advice.Asking.By;
import app.rebound.advice.Asking.Side;
import app.rebound.advice.Asking.State;
import app.rebound.advice.AskingData;
import app.rebound.advice.AskingResult;
import app.rebound.advice.Askings;
import app.rebound.interviews.InterviewData;
import app.rebound.interviews.InterviewId;
import app.rebound.interviews.Interviewer;
import app.rebound.interviews.Interviewing;
import app.rebound.interviews.Interviews;
import app.rebound.interviews.Outcome;
import app.rebound.interviews.Went;
import app.rebound.testing.MovableClock;
import app.rebound.testing.SignedIn;
import app.rebound.testing.StatementCounter;
import app.rebound.testing.ViewTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ViewTest
@SuppressWarnings("NullAway.Init")
class AskViewTest extends SpringBrowserlessTest {

    @Autowired People people;
    @Autowired Interviews interviews;
    @Autowired Askings askings;
    @Autowired MovableClock clock;
    @Autowired ApplicationContext context;

    private PersonId person;
    private Interviewing interviewing;
    private InterviewId norda;

    @BeforeEach
    void someoneWasTurnedDown() {
        person = SignedIn.as(people.startGuest()).id();
        interviewing = new Interviewing(context, person);
        norda = interviewing.openFor("Norda");
        interviewing.turnsOut(norda, Outcome.REJECTED, Went.MIXED);
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void c3WentWellAndTurnedDownSaysWhyAskingComesFirst() {
        open();
        assertThat(heading("You felt it went well, and they said no")).isFalse();
        interviewing.turnsOut(norda, Outcome.REJECTED, Went.WELL);
        open();
        assertThat(heading("You felt it went well, and they said no")).isTrue();
    }

    @Test
    void c4TheEmployerIsAskedFirst() {
        open();
        assertThat(heading("Ask the employer first")).isTrue();
        test($(TextField.class).withCaption("Name").single()).setValue("Dana Weiss");
        press("Put on the list");
        assertThat(heading("Next: ask Dana Weiss")).isTrue();
        press("I asked today");
        assertThat(asking().state()).isEqualTo(State.ASKED);
        assertThat($(H2.class).all())
                .extracting(H2::getText)
                .anyMatch(text -> text.startsWith("Nothing to do until"));
    }

    @Test
    void c4AfterTheDaysWithoutAnAnswerTheRecruiterIsOffered() {
        asked("Dana Weiss");
        clock.forward(Duration.ofDays(7));
        open();
        assertThat(heading("Now the recruiter, if there was one")).isTrue();
        press("Choose whom to ask");
        test($(TextField.class).withCaption("Name").single()).setValue("Rita Holm");
        press("Put on the list");
        assertThat(askings.of(person, norda))
                .extracting(Asking::side)
                .containsExactly(Side.EMPLOYER, Side.RECRUITER);
        assertThat(heading("Next: ask Rita Holm")).isTrue();
    }

    @Test
    void c4HowLongToWaitCanBeChosen() {
        asked("Dana Weiss");
        clock.forward(Duration.ofDays(3));
        open();
        assertThat(heading("Now the recruiter, if there was one")).isFalse();
        test($(IntegerField.class).single()).setValue(3);
        assertThat(heading("Now the recruiter, if there was one")).isTrue();
        assertThat(askings.patience(person)).isEqualTo(3);
    }

    @Test
    void howItStandsCanBePutRight() {
        asked("Dana Weiss");
        open();
        Select<?> stands = $(Select.class).withCaption("How it stands").single();
        test(stands).selectItem("Would rather not say");
        assertThat(asking().state()).isEqualTo(State.DECLINED);
        assertThat(heading("Now the recruiter, if there was one")).isTrue();
    }

    @Test
    void anInterviewerIsChosenWithOneClick() {
        var interview = interviews.find(person, norda).orElseThrow();
        var data = interview.data();
        interviews.change(
                person,
                norda,
                interview.version(),
                new InterviewData(
                        data.company(),
                        data.role(),
                        data.when(),
                        ZoneOffset.UTC,
                        data.stage(),
                        data.format(),
                        List.of(
                                new Interviewer(
                                        UUID.randomUUID(), "Emil Sand", "Lead", "+49 30 1234567")),
                        null,
                        data.outcome(),
                        data.outcomeOn(),
                        null,
                        data.went()));
        open();
        press("Emil Sand, Lead");
        press("Put on the list");
        assertThat(asking().name()).isEqualTo("Emil Sand");
        assertThat($(Anchor.class).withText("+49 30 1234567").single().getHref())
                .isEqualTo("tel:+49301234567");
        assertThat($(Button.class).withText("Emil Sand, Lead").exists()).isFalse();
    }

    @Test
    void whileWaitingThereIsNothingToAsk() {
        interviewing.turnsOut(norda, Outcome.WAITING, null);
        open();
        assertThat(heading("There is nothing to ask yet")).isTrue();
    }

    @Test
    void aNameIsAskedForWhereThereIsNone() {
        open();
        press("Put on the list");
        assertThat($(TextField.class).withCaption("Name").single().isInvalid()).isTrue();
        assertThat(askings.of(person, norda)).isEmpty();
    }

    @Test
    void itTakesTheSameFewStatementsForOneAndForMany() {
        asked("Dana Weiss");
        open();
        var few = StatementCounter.count(this::openAnew);
        for (var number = 0; number < 10; number++) {
            asked("Number " + number);
        }
        assertThat(StatementCounter.count(this::openAnew)).isEqualTo(few).isLessThanOrEqualTo(5);
        assertThat($(H3.class).withText("Number 9").exists()).isTrue();
    }

    private void openAnew() {
        UI.getCurrent().navigate(AdviceRoutes.ask(norda));
    }

    private void open() {
        UI.getCurrent().navigate("rubric");
        UI.getCurrent().navigate(AdviceRoutes.ask(norda));
    }

    private boolean heading(String text) {
        return $(H2.class).withText(text).exists();
    }

    private void press(String text) {
        test($(Button.class).withText(text).single()).click();
    }

    private Asking asking() {
        return askings.of(person, norda).getFirst();
    }

    private void asked(String name) {
        var data = new AskingData(Side.EMPLOYER, name, "", By.PHONE);
        var added = (AskingResult.Saved) askings.add(person, norda, data);
        askings.stand(
                person,
                added.asking().id(),
                State.ASKED,
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
}
