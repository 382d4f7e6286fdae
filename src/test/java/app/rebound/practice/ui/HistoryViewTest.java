package app.rebound.practice.ui;

import static app.rebound.practice.Practising.PLAN;
import static app.rebound.practice.Practising.started;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.practice.LiveAnswer;
import app.rebound.practice.LiveSessions;
import app.rebound.practice.PracticeRoutes;
import app.rebound.practice.PracticeSessions;
import app.rebound.practice.Practising;
import app.rebound.practice.QuestionSource;
import app.rebound.questions.QuestionCopy;
import app.rebound.testing.SignedIn;
import app.rebound.testing.StatementCounter;
import app.rebound.testing.ViewTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ViewTest
class HistoryViewTest extends SpringBrowserlessTest {

    @Autowired People people;
    @Autowired PracticeSessions sessions;
    @Autowired LiveSessions live;
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
    void anEmptyHistorySaysWhatItWillHold() {
        navigate(HistoryView.class);
        assertThat($(H2.class).withText("No session yet").exists()).isTrue();
    }

    @Test
    void searchingNarrowsAndSaysSo() {
        practising.answer(practising.session(PLAN, "About rollbacks?"), "Yes");
        practising.answer(practising.session(PLAN, "About cats?"), "No");
        navigate(HistoryView.class);
        assertThat($(SessionRow.class).all()).hasSize(2);
        test($(TextField.class).withCaption("Search questions and notes").single())
                .setValue("ROLL");
        assertThat($(SessionRow.class).all()).hasSize(1);
        assertThat($(Anchor.class).withText("About rollbacks?").exists()).isTrue();
        assertThat($(Paragraph.class).withText("1 session").exists()).isTrue();
        test($(TextField.class).withCaption("Search questions and notes").single())
                .setValue("nowhere");
        assertThat($(H2.class).withText("Nothing found").exists()).isTrue();
    }

    @Test
    void aLongHistoryComesPageByPageInTheSameFewStatements() {
        for (var number = 0; number < 22; number++) {
            practising.answer(practising.session(PLAN, "Question " + number + "?"), "Answer");
        }
        navigate(HistoryView.class);
        assertThat($(SessionRow.class).all()).hasSize(10);
        test($(Button.class).withText("Show more").single()).click();
        assertThat($(SessionRow.class).all()).hasSize(20);
        test($(Button.class).withText("Show more").single()).click();
        assertThat($(SessionRow.class).all()).hasSize(22);
        UI.getCurrent().navigate("welcome");
        assertThat(StatementCounter.count(() -> navigate(HistoryView.class)))
                .isLessThanOrEqualTo(5);
    }

    @Test
    void aMockInterviewIsCalledByItsTitle() {
        var session = UUID.randomUUID();
        var at = Instant.parse("2026-11-20T17:00:00Z");
        live.record(
                person,
                session,
                "Backend at Acme",
                at,
                at.plusSeconds(600),
                List.of(
                        new LiveAnswer(
                                UUID.randomUUID(),
                                QuestionCopy.typed(
                                        "Why us?", Locale.ENGLISH, Duration.ofMinutes(2)),
                                null,
                                Duration.ofMinutes(2),
                                at,
                                Duration.ofSeconds(90),
                                false)));
        navigate(HistoryView.class);
        var facts = $(SessionRow.class).single().getElement().getTextRecursively();
        assertThat(facts)
                .contains("Mock interview: Backend at Acme · 1 question")
                .doesNotContain("With hints");
        UI.getCurrent().navigate(PracticeRoutes.session(session));
        assertThat($(Paragraph.class).withText("1 minute, 30 seconds of 2 minutes.").exists())
                .isTrue();
        assertThat($(Button.class).withText("Practise again").exists()).isFalse();
    }

    @Test
    void twoAnswersToAQuestionStandSideBySide() {
        var question = practising.question("Compared?");
        for (var text : new String[] {"Then", "Now"}) {
            practising.answer(
                    started(sessions.start(person, new QuestionSource.One(question), PLAN, null)),
                    text);
        }
        UI.getCurrent().navigate(PracticeRoutes.compare(question));
        assertThat($(Paragraph.class).withText("Then").exists()).isTrue();
        assertThat($(Paragraph.class).withText("Now").exists()).isTrue();
    }
}
