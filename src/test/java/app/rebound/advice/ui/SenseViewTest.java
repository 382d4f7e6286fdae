package app.rebound.advice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.advice.AdviceRoutes;
import app.rebound.advice.Reason;
import app.rebound.advice.Reason.Answer;
import app.rebound.advice.Reasons;
import app.rebound.interviews.InterviewId;
import app.rebound.interviews.Interviewing;
import app.rebound.lessons.Lessons;
import app.rebound.testing.MovableClock;
import app.rebound.testing.SignedIn;
import app.rebound.testing.StatementCounter;
import app.rebound.testing.ViewTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ViewTest
@SuppressWarnings("NullAway.Init")
class SenseViewTest extends SpringBrowserlessTest {

    @Autowired People people;
    @Autowired Reasons reasons;
    @Autowired Lessons lessons;
    @Autowired MovableClock clock;
    @Autowired ApplicationContext context;

    private PersonId person;
    private InterviewId norda;

    @BeforeEach
    void someone() {
        person = SignedIn.as(people.startGuest()).id();
        norda = new Interviewing(context, person).openFor("Norda");
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void c5TheReasonHasThreeAnswersOfItsOwn() {
        open();
        test($(TextArea.class).single()).setValue("Somebody had more experience.");
        choose("Is it believable?", "Yes");
        choose("Is it fair?", "No");
        choose("Is it acceptable?", "I can’t tell");
        assertThat(reasons.of(person, norda))
                .satisfies(reason -> {
                    assertThat(reason.words()).isEqualTo("Somebody had more experience.");
                    assertThat(reason.believable()).isEqualTo(Answer.YES);
                    assertThat(reason.fair()).isEqualTo(Answer.NO);
                    assertThat(reason.acceptable()).isEqualTo(Answer.UNSURE);
                });
    }

    @Test
    void c5WhatOneMakesOfItWaitsForTheEndOfTheCoolOff() {
        clock.moveTo(Instant.parse("2026-11-19T15:00:00Z"));
        norda =
                new Interviewing(context, person)
                        .with("Norda", LocalDateTime.parse("2026-11-19T14:00"));
        open();
        assertThat(group("Is it fair?").isEnabled()).isFalse();
        assertThat(group("What kind of reason it is").isEnabled()).isTrue();
        assertThat(((Component) getCurrentView()).getElement().getTextRecursively())
                .contains("Judging is closed until");
    }

    @Test
    void c7AFairReasonLeadsToALesson() {
        open();
        assertThat(heading("Fair: then it is of use")).isFalse();
        choose("Is it fair?", "Yes");
        assertThat(heading("Fair: then it is of use")).isTrue();
        test($(TextField.class).withCaption("… then I will …").single())
                .setValue("bring two figures");
        test($(Button.class).withText("Keep as a lesson").single()).click();
        assertThat(lessons.focus(person).dos())
                .extracting(lesson -> lesson.then())
                .containsExactly("bring two figures");
    }

    @Test
    void c6WhatWorriesLeadsToTheRecord() {
        open();
        choose("What kind of reason it is", "It worries me");
        assertThat($(Anchor.class).withText("Open the record").single().getHref())
                .isEqualTo(AdviceRoutes.record(norda));
        assertThat(reasons.of(person, norda).kind()).isEqualTo(Reason.Kind.WORRIES);
    }

    @Test
    void itTakesAtMostFiveStatements() {
        reasons.write(person, norda, "", "A reason.");
        open();
        assertThat(
                        StatementCounter.count(
                                () -> UI.getCurrent().navigate(AdviceRoutes.sense(norda))))
                .isLessThanOrEqualTo(5);
    }

    private void open() {
        UI.getCurrent().navigate("rubric");
        UI.getCurrent().navigate(AdviceRoutes.sense(norda));
    }

    private RadioButtonGroup<?> group(String caption) {
        return $(RadioButtonGroup.class).withCaption(caption).single();
    }

    private void choose(String caption, String item) {
        test(group(caption)).selectItem(item);
    }

    private boolean heading(String text) {
        return $(H2.class).withText(text).exists();
    }
}
