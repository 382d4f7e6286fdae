package app.rebound.lessons.ui;

import static app.rebound.lessons.Lesson.Kind.DO;
import static app.rebound.lessons.Lesson.Kind.DONT;
import static app.rebound.practice.Practising.PLAN;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.lessons.Checks;
import app.rebound.lessons.Lesson;
import app.rebound.lessons.LessonFilter;
import app.rebound.lessons.LessonResult;
import app.rebound.lessons.LessonRoutes;
import app.rebound.lessons.LessonSource;
import app.rebound.lessons.Lessons;
import app.rebound.lessons.Rating;
import app.rebound.lessons.StoneSubject;
import app.rebound.lessons.Stones;
import app.rebound.lessons.card.LessonLine;
import app.rebound.practice.PracticeRoutes;
import app.rebound.practice.PracticeSessions;
import app.rebound.practice.Practising;
import app.rebound.practice.QuestionSource;
import app.rebound.testing.Screen;
import app.rebound.testing.SignedIn;
import app.rebound.testing.StatementCounter;
import app.rebound.testing.ViewTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;

@ViewTest
class LessonsViewTest extends SpringBrowserlessTest {

    private static final Instant THURSDAY = Instant.parse("2026-11-19T14:00:00Z");

    @Autowired People people;
    @Autowired Lessons lessons;
    @Autowired Stones stones;
    @Autowired Checks checks;
    @Autowired PracticeSessions sessions;
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
    void aLessonIsWrittenByHand() {
        go(LessonRoutes.WRITE);
        field("If …").setValue("I need time");
        field("… then I will …").setValue("say so");
        click("Save");

        assertThat(Screen.text((Component) getCurrentView()))
                .contains("If I need time, then I will say so");
    }

    @Test
    void whatIsTypedIsThereAgainAfterAReloadUntilItIsAddedOrThrownAway() {
        go(LessonRoutes.WRITE);
        test(field("If …")).setValue("I need time");
        go(LessonRoutes.LIST);
        go(LessonRoutes.WRITE);
        assertThat(field("If …").getValue()).isEqualTo("I need time");
        assertThat($(Span.class).withText("You had typed this and not saved it yet.").exists())
                .isTrue();
        test(field("… then I will …")).setValue("say so");
        click("Save");
        go(LessonRoutes.WRITE);
        assertThat(field("If …").getValue()).isEmpty();
    }

    @Test
    void whatIsTypedIntoALessonIsKeptBesideItAndCanBeThrownAway() {
        var lesson = add(DO, "", "pause first");
        go(LessonRoutes.lesson(lesson.id()));
        test(field("… then I will …")).setValue("breathe first");
        go(LessonRoutes.LIST);
        go(LessonRoutes.lesson(lesson.id()));
        assertThat(field("… then I will …").getValue()).isEqualTo("breathe first");
        assertThat(lessons.find(person, lesson.id()).orElseThrow().then()).isEqualTo("pause first");
        click("Throw it away");
        assertThat(field("… then I will …").getValue()).isEqualTo("pause first");
    }

    @Test
    void c9DosAndDontsAreOneListOfShortLinesOnOnePage() {
        add(DO, "I need time", "say so");
        add(DONT, "I slip", "apologise twice");

        go(LessonRoutes.BEFORE_NEXT);

        assertThat(
                        $(LessonLine.class).all().stream()
                                .map(line -> line.getElement().getTextRecursively()))
                .containsExactly(
                        "DoIf I need time, then I will say so",
                        "Don’tIf I slip, then I won’t apologise twice");
        assertThat($(Button.class).withText("Print").exists()).isTrue();
    }

    private static boolean holds(Component row, Component lesson) {
        return row.getElement().equals(lesson.getElement())
                || lesson.getParent().filter(parent -> holds(row, parent)).isPresent();
    }

    @Test
    void aDontWithoutADoWaitsAndSaysSo() {
        add(DONT, "I slip", "apologise twice");

        go(LessonRoutes.LIST);

        var waiting = $(Details.class).single();
        assertThat(waiting.getSummaryText())
                .isEqualTo("One don’t waits until there is a do for it.");
        assertThat(waiting.isOpened()).isFalse();
        assertThat($(Anchor.class).withText("If I slip, then I won’t apologise twice").all())
                .allMatch(lesson -> waiting.getContent().anyMatch(row -> holds(row, lesson)));
    }

    @Test
    void theFourthAsksWhichOneRests() {
        add(DO, "", "one");
        add(DO, "", "two");
        add(DO, "", "three");
        var fourth = add(DO, "", "four");

        go(LessonRoutes.lesson(fourth.id()));
        click("Take into focus");
        click("Next time I will one");

        assertThat(lessons.focus(person).dos())
                .extracting(Lesson::then)
                .containsExactly("two", "three", "four");
    }

    @Test
    void aChangeInAnotherWindowIsToldAndNotOverwritten() {
        var lesson = add(DO, "", "first words");
        go(LessonRoutes.lesson(lesson.id()));
        lessons.change(person, lesson.id(), lesson.version(), DO, "", "other window");
        field("… then I will …").setValue("this window");
        click("Save");

        assertThat($(Paragraph.class).withText("Next time I will other window").exists()).isTrue();
        assertThat(lessons.find(person, lesson.id()).orElseThrow().then())
                .isEqualTo("other window");
        click("Save");
        assertThat(lessons.find(person, lesson.id()).orElseThrow().then()).isEqualTo("this window");
    }

    @Test
    void t2AStumbleBecomesOneNamedLessonWithItsSource() {
        var question = practising.question("What went wrong?");
        var source = new LessonSource(LessonSource.INTERVIEW, UUID.randomUUID(), "Norda");
        var stone =
                stones.trip(person, new StoneSubject.OnQuestion(question), source, THURSDAY)
                        .orElseThrow();

        go(LessonRoutes.writeFrom(stone.id()));
        assertThat(field("If …").getValue()).isEqualTo("they ask “What went wrong?”");
        field("… then I will …").setValue("begin with what I learned");
        click("Save");

        assertThat(lessons.focus(person).dos())
                .singleElement()
                .satisfies(lesson -> assertThat(lesson.source()).isEqualTo(source));
    }

    @Test
    void t3TheCardBeforeTheNextInterviewShowsWhatToTakeAlong() {
        add(DO, "I need time", "say so");
        checks.put(person, "late", LessonSource.own());
        stones.trip(
                person,
                new StoneSubject.OnQuestion(practising.question("Why here?")),
                LessonSource.own(),
                THURSDAY);
        var attempt = practising.answer(practising.session(PLAN, "How?"), "So.");
        var rating = new Rating(context, person);
        rating.sound(attempt);
        rating.byAFriend(attempt, 4, "You asked what the team was stuck on");

        go(LessonRoutes.BEFORE_NEXT);

        assertThat($(H2.class).all().stream().map(H2::getText))
                .containsExactly(
                        "What you will do",
                        "To check",
                        "What tripped you before",
                        "What others have seen you do well");
        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains("“You asked what the team was stuck on”");
    }

    @Test
    void c11KeptAndSlippedAreTickedAfterASession() {
        var lesson = add(DO, "", "pause first");
        var session = practising.session(PLAN, "And?");
        practising.answer(session, "So.");

        go(LessonRoutes.after(LessonSource.PRACTICE, session));
        click("Kept");
        click("Done");

        assertThat(lessons.find(person, lesson.id()).orElseThrow().kept()).isEqualTo(1);
        go(LessonRoutes.lesson(lesson.id()));
        assertThat($(Paragraph.class).withText("Kept once, never slipped").exists()).isTrue();
    }

    @Test
    void c11TheListIsShownBeforeEveryPracticeSession() {
        add(DO, "I need time", "say so");

        go(PracticeRoutes.START);

        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains("If I need time, then I will say so");
    }

    @Test
    void j6FromAStumbleItIsOneClickToBeingAskedThatQuestionLive() {
        var question = practising.question("Tell me about a conflict");
        var stone =
                stones.trip(
                                person,
                                new StoneSubject.OnQuestion(question),
                                LessonSource.own(),
                                THURSDAY)
                        .orElseThrow();

        go(LessonRoutes.stone(stone.id()));
        click("Have a friend ask you this");

        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("mock-interviews/new?question=" + question.value());
    }

    @Test
    void j6FromAStumbleItIsOneClickToAskingAFriendAboutThatQuestion() {
        var question = practising.question("Tell me about a conflict");
        var stone =
                stones.trip(
                                person,
                                new StoneSubject.OnQuestion(question),
                                LessonSource.own(),
                                THURSDAY)
                        .orElseThrow();

        go(LessonRoutes.stone(stone.id()));
        click("Answer it, then ask a friend");
        click("Start");
        var session = UUID.fromString(lastOf(UI.getCurrent().getActiveViewLocation().getPath()));
        practising.answer(session, "We talked.");
        go(PracticeRoutes.session(session));
        click("Ask a friend");

        assertThat(UI.getCurrent().getActiveViewLocation().getPath())
                .startsWith("feedback/ask/attempt/");
    }

    @Test
    void j8TheSameQuestionIsPractisedInOtherWordsAndAtOtherLengths() {
        var question = practising.question("Why here?");
        var session =
                Practising.started(
                        sessions.start(person, new QuestionSource.One(question), PLAN, null));
        practising.answer(session, "Because.");

        go(PracticeRoutes.session(session));
        test($(Details.class)
                        .withPropertyValue(
                                Details::getSummaryText, "So that it doesn’t sound rehearsed")
                        .single())
                .openDetails();
        click("In 30 seconds");

        var again = UUID.fromString(lastOf(UI.getCurrent().getActiveViewLocation().getPath()));
        var take = practising.take(again);
        assertThat(take.question().text()).isEqualTo("In other words: Why here?");
        assertThat(take.time().timeLimit()).contains(Duration.ofSeconds(30));
    }

    @Test
    void p6WhatIsStillMissingIsSaidInWords() {
        var question = practising.question("Why did you leave?");
        var stone =
                stones.trip(
                                person,
                                new StoneSubject.OnQuestion(question),
                                LessonSource.own(),
                                THURSDAY)
                        .orElseThrow();
        var session =
                Practising.started(
                        sessions.start(person, new QuestionSource.One(question), PLAN, null));
        new Rating(context, person).sound(practising.answer(session, "To learn."));

        go(LessonRoutes.stone(stone.id()));

        assertThat(
                        $(Paragraph.class)
                                .withText(
                                        "One clean answer so far; one more on another day, and one"
                                                + " of the two rated by someone else.")
                                .exists())
                .isTrue();
    }

    @Test
    void aStumbleIsMarkedInTheReviewAndShowsAmongTheStones() {
        var session = practising.session(PLAN, "Tripped?");
        practising.answer(session, "Er …");
        go(PracticeRoutes.session(session));
        click("I stumbled here");

        go(LessonRoutes.STONES);

        assertThat(Screen.text((Component) getCurrentView())).contains("Tripped?");
    }

    @Test
    void somebodyElsesLessonIsNotFound() {
        var lesson = add(DO, "", "keep this to myself");
        SignedIn.as(people.startGuest());
        go(LessonRoutes.lesson(lesson.id()));

        assertThat($(H1.class).withText("Next time I will keep this to myself").exists()).isFalse();
    }

    @Test
    void theScreenTakesAsManyStatementsForAHundredLessonsAsForFive() {
        write(5);
        var five = statements();
        write(95);

        assertThat(statements()).isEqualTo(five).isLessThanOrEqualTo(5);
        assertThat(
                        lessons.find(
                                person,
                                new LessonFilter(Lesson.Standing.RESTING, DO, ""),
                                PageRequest.ofSize(200)))
                .hasSize(97);
    }

    private void write(int many) {
        for (var number = 0; number < many; number++) {
            add(DO, "", "lesson " + number);
        }
    }

    private static int statements() {
        go(LessonRoutes.WRITE);
        return StatementCounter.count(() -> go(LessonRoutes.LIST));
    }

    private Lesson add(Lesson.Kind kind, String when, String then) {
        return ((LessonResult.Saved) lessons.add(person, kind, when, then, LessonSource.own()))
                .lesson();
    }

    private TextField field(String label) {
        return $(TextField.class).withCaption(label).single();
    }

    private void click(String text) {
        test($(Button.class).withText(text).single()).click();
    }

    private static void go(String route) {
        var location = new Location(route);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private static String lastOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
