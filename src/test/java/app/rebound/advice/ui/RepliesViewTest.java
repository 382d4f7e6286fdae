package app.rebound.advice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.advice.About;
import app.rebound.advice.AdviceRoutes;
import app.rebound.advice.Replies;
import app.rebound.advice.Reply;
import app.rebound.advice.ReplyData;
import app.rebound.advice.ReplyResult;
import app.rebound.interviews.InterviewId;
import app.rebound.interviews.Interviewing;
import app.rebound.lessons.Lessons;
import app.rebound.rubrics.RatedSubject;
import app.rebound.rubrics.Rater;
import app.rebound.rubrics.Scorecards;
import app.rebound.rubrics.SubjectRef;
import app.rebound.testing.MovableClock;
import app.rebound.testing.Scorecarding;
import app.rebound.testing.Screen;
import app.rebound.testing.SignedIn;
import app.rebound.testing.StatementCounter;
import app.rebound.testing.ViewTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ViewTest
@SuppressWarnings("NullAway.Init")
class RepliesViewTest extends SpringBrowserlessTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-12");

    @Autowired People people;
    @Autowired Replies replies;
    @Autowired Scorecards scorecards;
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
    void c8WhatImpressedAndWhatDidNotAreBothAskedAfter() {
        open();
        assertThat(headings()).contains("What impressed", "What did not");
        assertThat(texts()).anyMatch(text -> text.startsWith("Nobody has said yet what impressed"));
        press("Write down a reply");
        test($(TextArea.class).single()).setValue("You were well prepared.");
        press("Done");
        assertThat(replies.of(person, norda))
                .extracting(Reply::about)
                .containsExactly(About.IMPRESSED);
        assertThat(screen())
                .contains("You were well prepared.", "Nobody has said yet what did not")
                .doesNotContain("Nobody has said yet what impressed");
    }

    @Test
    void aReplyIsShownWordForWordWithDateAndFromWhom() {
        add("More “numbers”,\nplease.");
        open();
        assertThat(screen()).contains("More “numbers”,\nplease.", "Dana Weiss, November 12, 2026");
    }

    @Test
    void aReplyStandsBesideOnesOwnRatingsWithTheNumberOfCases() {
        var reply = add("More numbers.");
        replies.tie(person, reply.id(), Set.of("evidence", "structure"));
        rateMyself(3);
        rateMyself(3);
        open();
        assertThat(screen().split("3 Sound"))
                .hasSize(3)
                .filteredOn(rest -> rest.contains("2 ratings of your own"))
                .hasSize(2);
    }

    @Test
    void whoHidesNumbersReadsTheLevelInWords() {
        var reply = add("More numbers.");
        replies.tie(person, reply.id(), Set.of("evidence"));
        rateMyself(3);
        people.hideNumbers(person);
        open();
        assertThat(screen()).contains("“Sound”").doesNotContain("3 Sound");
    }

    @Test
    void aReplyBecomesALesson() {
        add("Say the result first.");
        open();
        press("Make a lesson of it");
        test($(TextField.class).withCaption("… then I will …").single())
                .setValue("say the result first");
        press("Keep as a lesson");
        assertThat(lessons.focus(person).dos())
                .extracting(lesson -> lesson.then())
                .containsExactly("say the result first");
    }

    @Test
    void noLessonIsMadeOfItWhileJudgingIsClosed() {
        clock.moveTo(Instant.parse("2026-11-19T15:00:00Z"));
        norda =
                new Interviewing(context, person)
                        .with("Norda", LocalDateTime.parse("2026-11-19T14:00"));
        add("Say the result first.");
        open();
        press("Make a lesson of it");
        test($(TextField.class).withCaption("… then I will …").single()).setValue("do it");
        press("Keep as a lesson");
        assertThat(lessons.focus(person).isEmpty()).isTrue();
        assertThat(screen()).contains("Judging is closed until");
    }

    @Test
    void itTakesTheSameFewStatementsForOneAndForMany() {
        replies.tie(person, add("One").id(), Set.of("evidence"));
        open();
        var few = StatementCounter.count(this::navigateThere);
        for (var number = 0; number < 12; number++) {
            replies.tie(person, add("Number " + number).id(), Set.of("evidence", "clarity"));
        }
        assertThat(StatementCounter.count(this::navigateThere))
                .isEqualTo(few)
                .isLessThanOrEqualTo(5);
    }

    @Test
    void ofManyRepliesAFewAreShownAndTheOthersOnDemand() {
        for (var number = 1; number <= 5; number++) {
            add("Number " + number + ".");
        }
        open();
        assertThat(screen()).contains("Number 3.").doesNotContain("Number 4.");
        press("Show 2 more replies");
        assertThat(screen()).contains("Number 4.", "Number 5.");
    }

    private void rateMyself(int level) {
        var subject =
                new RatedSubject(
                        person,
                        new SubjectRef("attempt", UUID.randomUUID()),
                        UUID.randomUUID(),
                        clock.instant(),
                        Set.of());
        var card = scorecards.open(subject, Rater.self(person), Locale.ENGLISH);
        scorecards.send(
                card.id(),
                card.rater(),
                card.version(),
                Scorecarding.complete(card, level, "Its end came first.", "Say by when."),
                Locale.ENGLISH);
    }

    private Reply add(String words) {
        var data = new ReplyData(About.WEAK, "Dana Weiss", DAY);
        return ((ReplyResult.Saved) replies.add(person, norda, data, words)).reply();
    }

    private void open() {
        UI.getCurrent().navigate("rubric");
        navigateThere();
    }

    private void navigateThere() {
        UI.getCurrent().navigate(AdviceRoutes.replies(norda));
    }

    private void press(String text) {
        test($(Button.class).withText(text).single()).click();
    }

    private List<String> headings() {
        return $(H2.class).all().stream().map(HasText::getText).toList();
    }

    private List<String> texts() {
        return $(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private String screen() {
        return Screen.text((Component) getCurrentView());
    }
}
