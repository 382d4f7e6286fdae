package app.rebound.rooms.ui;

import static app.rebound.testing.Scorecarding.complete;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.lessons.BeforeNext;
import app.rebound.lessons.Lesson;
import app.rebound.lessons.LessonSource;
import app.rebound.lessons.Lessons;
import app.rebound.rooms.AfterHalf;
import app.rebound.rooms.AfterRooms;
import app.rebound.rooms.LiveRooms;
import app.rebound.rooms.LiveRooms.Opened;
import app.rebound.rooms.NewQuestion;
import app.rebound.rooms.NoteDraft;
import app.rebound.rooms.RoomAccess;
import app.rebound.rooms.RoomNotes;
import app.rebound.rooms.RoomQuestions;
import app.rebound.rooms.RoomRoutes;
import app.rebound.rooms.RoomScript;
import app.rebound.rooms.RoomSight;
import app.rebound.rooms.Rooms;
import app.rebound.rubrics.Rater;
import app.rebound.rubrics.Scorecards;
import app.rebound.rubrics.form.ScorecardForm;
import app.rebound.testing.MovableClock;
import app.rebound.testing.Screen;
import app.rebound.testing.SignedIn;
import app.rebound.testing.ViewTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ViewTest
@SuppressWarnings("NullAway.Init")
class AfterPanelTest extends SpringBrowserlessTest {

    private static final Locale EN = Locale.ENGLISH;

    @Autowired AfterDesk desk;
    @Autowired AfterRooms after;
    @Autowired Rooms rooms;
    @Autowired RoomNotes notes;
    @Autowired Scorecards scorecards;
    @Autowired Lessons lessons;
    @Autowired BeforeNext beforeNext;
    @Autowired People people;
    @Autowired MovableClock clock;
    @Autowired ApplicationContext context;

    private PersonId ana;
    private LiveRooms rooming;
    private Opened room;
    private RoomAccess ben;

    @BeforeEach
    void aRoomThatIsOver() {
        ana = SignedIn.as(people.startGuest()).id();
        rooming = new LiveRooms(context, ana);
        room = rooming.inside(List.of("Ben"), "How do you plan a week?");
        ben = room.guest("Ben");
        rooming.next(ben);
        notes.write(
                ben,
                new NoteDraft(rooming.currentId(ben), 0, 0, "Named the plan and the doubt."),
                clock.instant());
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void whoAnsweredFillsInTheirOwnViewFirst() {
        rooms.end(room.organiser());
        var panel = show(room.organiser());
        assertThat(Screen.text(panel)).contains("Your own view comes first").doesNotContain("Ben");
        assertThat($(ScorecardForm.class).all()).hasSize(1);
        assertThat($(Anchor.class).withText("Everything side by side").exists()).isFalse();
    }

    @Test
    void afterThatItSaysWhoIsMissingAndWhereEverythingIsRead() {
        rooms.end(room.organiser());
        rateMyself();
        var panel = show(room.organiser());
        assertThat(Screen.text(panel))
                .contains("Sealed until everyone is in")
                .contains("Ben")
                .contains("From ");
        assertThat($(Anchor.class).withText("Everything side by side").single().getHref())
                .isEqualTo("feedback/read/session/" + mine().half().value());
        clock.forward(Duration.ofDays(1));
        assertThat(Screen.text(show(room.organiser()))).contains("You need not wait any longer");
        desk.seals().openNow(ana, mine().half().value());
        assertThat(Screen.text(show(room.organiser())))
                .contains("What is still missing (Ben) comes to you as well")
                .doesNotContain("Everyone is in");
    }

    @Test
    void c11TheLessonsInFocusAreTickedThere() {
        addLesson();
        rooms.end(room.organiser());
        rateMyself();
        var panel = show(room.organiser());
        assertThat(Screen.text(panel)).contains("What you had in mind: kept, or slipped?");
        click("Kept");
        assertThat(button("Kept").getElement().getAttribute("aria-pressed")).isEqualTo("true");
    }

    @Test
    void whoAskedPullsTheirNotesIntoTheCriterionThatIsOpen() {
        rooms.end(room.organiser());
        SignedIn.out();
        show(ben);
        assertThat($(ScorecardForm.class).exists()).isFalse();
        click("Say what you saw");
        click("Use as evidence");
        assertThat($(TextArea.class).all().getFirst().getValue())
                .isEqualTo("Named the plan and the doubt.");
        var again = show(ben);
        assertThat($(Button.class).withText("Say what you saw").exists()).isFalse();
        assertThat($(TextArea.class, again).all().getFirst().getValue())
                .isEqualTo("Named the plan and the doubt.");
    }

    @Test
    void j8WhoAskedTicksAnAnswerThatSoundedRehearsed() {
        rooms.end(room.organiser());
        SignedIn.out();
        show(ben);
        test($(Checkbox.class).withCaption("Sounded rehearsed").single()).click();
        var theirs = (AfterHalf.Theirs) after.look(ben).getFirst();
        assertThat(theirs.asked().getFirst().rehearsed()).isTrue();
    }

    @Test
    void oneAnswerIsRatedOnItsOwnAndOneComesBackToAllOfThem() {
        rooms.end(room.organiser());
        SignedIn.out();
        var panel = show(ben);
        assertThat($(Button.class).withText("Back to all answers").exists()).isFalse();
        click("Rate this answer on its own");
        assertThat(Screen.text(panel)).contains("One answer: How do you plan a week?");
        assertThat(button("Back to all answers").isVisible()).isTrue();
        click("Say what you saw");
        assertThat($(ScorecardForm.class).all()).hasSize(1);
        click("Back to all answers");
        assertThat(Screen.text(panel)).doesNotContain("One answer:");
        assertThat(button("Say what you saw").isVisible()).isTrue();
    }

    @Test
    void whoWouldRatherNotSaysSoAndHoldsNothingUp() {
        rooms.end(room.organiser());
        rateMyself();
        SignedIn.out();
        var panel = show(ben);
        click("I would rather not");
        assertThat(Screen.text(panel)).contains("You said no, and that is fine");
        people.find(ana).ifPresent(SignedIn::as);
        assertThat(Screen.text(show(room.organiser()))).contains("It is open now");
    }

    @Test
    void whoLooksAtTheRoomWhenItIsOverFindsItThereAndSoDoesThePageAboutIt() {
        rooms.end(room.organiser());
        UI.getCurrent().navigate(RoomRoutes.room(room.mock().id()));
        assertThat($(AfterPanel.class).all()).hasSize(1);
        UI.getCurrent().navigate(RoomRoutes.one(room.mock().id()));
        assertThat($(AfterPanel.class).all()).hasSize(1);
        SignedIn.out();
        var link = ((RoomAccess.ByLink) ben).link();
        UI.getCurrent().navigate(RoomRoutes.LINK + "/" + link.value());
        assertThat($(AfterPanel.class).exists()).isFalse();
    }

    @Test
    void thePageAboutItShowsItOnceTheRoomEndsElsewhereAndLeavesItInPeace() {
        UI.getCurrent().navigate(RoomRoutes.one(room.mock().id()));
        assertThat($(AfterPanel.class).exists()).isFalse();
        rooms.end(ben);
        $(MockPanel.class).single().readAgain();
        var shown = $(AfterPanel.class).single();
        $(MockPanel.class).single().readAgain();
        assertThat($(AfterPanel.class).single()).isSameAs(shown);
    }

    @Test
    void aHalfThatEndsLaterComesToThePageAndWhatIsBeingWrittenThereStays() {
        rooms.endHalf(room.organiser(), rooming.seen(ben).half());
        var panel = show(ben);
        click("Say what you saw");
        var begun = $(ScorecardForm.class).single();
        rooms.swap(
                room.organiser(),
                ((RoomSight.Between) rooms.look(ben)).room().half(),
                room.seat("Ben"),
                new RoomQuestions.None());
        context.getBean(RoomScript.class)
                .insert(
                        room.organiser(),
                        new NewQuestion.Typed("And a year?", EN, Duration.ofMinutes(1)),
                        NewQuestion.Place.END);
        rooming.next(room.organiser());
        rooms.end(room.organiser());
        assertThat(Screen.text(panel)).doesNotContain("Your own view comes first");
        panel.readAgain();
        assertThat(Screen.text(panel)).contains("Your own view comes first");
        assertThat(begun.isAttached()).isTrue();
        assertThat($(ScorecardForm.class).all()).hasSize(2).contains(begun);
    }

    @Test
    void whereNothingWasAskedItSaysSo() {
        var empty = new LiveRooms(context, ana).inside(List.of("Ben"), "One?");
        rooms.end(empty.organiser());
        assertThat(Screen.text(show(empty.organiser()))).contains("Nothing was asked");
    }

    @Test
    void t3BeforeTheyAnswerTheirLessonsAreShownToThemAlone() {
        assertThat(new BeforeYouAnswer(beforeNext, ana).isVisible()).isFalse();
        addLesson();
        var shown = new BeforeYouAnswer(beforeNext, ana);
        UI.getCurrent().add(shown);
        assertThat(Screen.text(shown)).contains("pause");
        assertThat(new BeforeYouAnswer(beforeNext, null).isVisible()).isFalse();
    }

    private void addLesson() {
        lessons.add(ana, Lesson.Kind.DO, "I get a hard question", "pause", LessonSource.own());
    }

    private AfterPanel show(RoomAccess access) {
        UI.getCurrent().removeAll();
        var panel = new AfterPanel(access, desk);
        UI.getCurrent().add(panel);
        return panel;
    }

    private AfterHalf.Mine mine() {
        return (AfterHalf.Mine) after.look(room.organiser()).getFirst();
    }

    private void rateMyself() {
        var draft = scorecards.open(mine().sitting(), Rater.self(ana), EN);
        scorecards.send(
                draft.id(),
                draft.rater(),
                draft.version(),
                complete(draft, 3, "Calm.", "Shorter."),
                EN);
    }

    private Button button(String text) {
        return $(Button.class).withText(text).single();
    }

    private void click(String text) {
        test(button(text)).click();
    }
}
