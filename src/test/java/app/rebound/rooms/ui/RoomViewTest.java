package app.rebound.rooms.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.base.ui.Autosave;
import app.rebound.rooms.LiveRooms;
import app.rebound.rooms.LiveRooms.Opened;
import app.rebound.rooms.Media;
import app.rebound.rooms.NewQuestion;
import app.rebound.rooms.NoteDraft;
import app.rebound.rooms.RoomAccess;
import app.rebound.rooms.RoomNote;
import app.rebound.rooms.RoomNotes;
import app.rebound.rooms.RoomQuestions;
import app.rebound.rooms.RoomRoutes;
import app.rebound.rooms.RoomScript;
import app.rebound.rooms.Rooms;
import app.rebound.testing.Screen;
import app.rebound.testing.SignedIn;
import app.rebound.testing.ViewTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.VaadinRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.node.JsonNodeFactory;

@ViewTest
@SuppressWarnings("NullAway.Init")
class RoomViewTest extends SpringBrowserlessTest {

    private static final List<String> BEN = List.of("Ben");

    @Autowired People people;
    @Autowired Rooms rooms;
    @Autowired RoomScript script;
    @Autowired RoomNotes notes;
    @Autowired RoomDesk desk;
    @Autowired Clock clock;
    @Autowired ApplicationContext context;

    private PersonId ana;
    private LiveRooms rooming;

    @BeforeEach
    void signIn() {
        ana = SignedIn.as(people.startGuest()).id();
        rooming = new LiveRooms(context, ana);
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void theLobbyLeadsIntoTheRoom() {
        var room = rooming.before(Media.TELEPHONE, BEN, "How do you plan a week?");
        open(room);
        assertThat($(H1.class).single().getText()).isEqualTo("Baker at Heron");
        click("Go in");
        assertThat($(H1.class).single().getText())
                .isEqualTo("The first question comes in a moment.");
    }

    @Test
    void aGuestSaysTheirNameInTheLobby() {
        var room = rooming.before(Media.TELEPHONE, BEN, "How do you plan a week?");
        var panel = show(room.guest("Ben"));
        test($(TextField.class).withCaption("Your name").single()).setValue(" ");
        click("Go in");
        assertThat($(TextField.class).single().isInvalid()).isTrue();
        test($(TextField.class).withCaption("Your name").single()).setValue("Benjamin");
        click("Go in");
        assertThat(Screen.text(panel)).contains("Benjamin (you)");
    }

    @Test
    void whoAnswersSeesTheQuestionAsSoonAsItIsAsked() {
        var room = rooming.inside(BEN, "How do you plan a week?");
        open(room);
        rooming.next(room.guest("Ben"));
        $(RoomPanel.class).single().readAgain();
        assertThat($(H1.class).single().getText()).isEqualTo("How do you plan a week?");
        click("I need a moment");
        assertThat(rooming.current(room.guest("Ben")).time().paused()).isTrue();
        click("Go on");
        assertThat(rooming.current(room.guest("Ben")).time().paused()).isFalse();
    }

    @Test
    void whoAsksHasTheScriptAndGoesOnByAButton() {
        var room = rooming.inside(BEN, "How do you plan a week?", "And a year?");
        var panel = show(room.guest("Ben"));
        click("Ask the first question");
        assertThat(Screen.text(panel))
                .contains("How do you plan a week?", "Says what you did.", "And then?");
        click("Next question");
        assertThat($(H1.class).single().getText()).isEqualTo("And a year?");
        assertThat(button("Next question").isEnabled()).isFalse();
    }

    @Test
    void aNoteIsSavedAndStaysWhereItIsWhenTheNextQuestionComes() {
        var room = rooming.inside(List.of("Ben", "Cleo"), "How do you plan a week?", "And a year?");
        rooms.takeLead(room.guest("Ben"), null);
        rooming.next(room.guest("Ben"));
        var panel = show(room.guest("Cleo"));
        var field = $(TextArea.class).withCaption("New note").single();
        test(field).setValue("Began with the end.");
        rooming.next(room.guest("Ben"));
        panel.readAgain();
        assertThat(field.isAttached()).isTrue();
        assertThat(field.getValue()).isEqualTo("Began with the end.");
        assertThat($(TextArea.class).withCaption("New note").single()).isNotSameAs(field);
        assertThat(rooming.asking(room.guest("Cleo")).notes().getFirst().text())
                .isEqualTo("Began with the end.");
        assertThat(Screen.text(panel)).contains("Ben asked the next question: And a year?");
    }

    @Test
    void notesComeBackWithAReload() {
        var room = rooming.inside(BEN, "How do you plan a week?");
        rooming.next(room.guest("Ben"));
        show(room.guest("Ben"));
        test($(TextArea.class).withCaption("New note").single()).setValue("Shy.");
        UI.getCurrent().removeAll();
        show(room.guest("Ben"));
        assertThat($(TextArea.class).all().stream().map(TextArea::getValue)).contains("Shy.");
    }

    @Test
    void aQuestionTypedByWhoAsksComesNext() {
        var room = rooming.inside(BEN, "How do you plan a week?");
        show(room.guest("Ben"));
        test($(TextArea.class).withCaption("Your question").single()).setValue("Why bread?");
        click("Ask it next");
        click("Ask the first question");
        assertThat($(H1.class).single().getText()).isEqualTo("Why bread?");
    }

    @Test
    void afterSwappingWhoAskedAnswers() {
        var room = rooming.inside(BEN, "How do you plan a week?");
        show(room.guest("Ben"));
        click("Ask the first question");
        click("Swap roles");
        assertThat($(H1.class).single().getText())
                .isEqualTo("The first question comes in a moment.");
        assertThat($(AskerSide.class).exists()).isFalse();
    }

    @Test
    void whereALinkWasTakenBackNothingStaysOnTheScreen() {
        var room = rooming.inside(BEN, "How do you plan a week?");
        var panel = show(room.guest("Ben"));
        click("Ask the first question");
        context.getBean(JdbcTemplate.class)
                .update(
                        "update mock_seat set revoked_at = taken_at where id = ?",
                        room.seat("Ben").value());
        panel.readAgain();
        assertThat(Screen.text(panel))
                .contains("This link no longer opens anything.")
                .doesNotContain("How do you plan a week?");
    }

    @Test
    void onceItIsOverItSaysSo() {
        var room = rooming.inside(BEN, "How do you plan a week?");
        open(room);
        rooms.end(room.organiser());
        $(RoomPanel.class).single().readAgain();
        assertThat($(H1.class).single().getText()).isEqualTo("This mock interview is over");
    }

    @Test
    void nothingSecretEverReachesTheBrowserOfWhoAnswers() {
        var room = rooming.inside(BEN, "How do you plan a week?", "Ahead of time?");
        rooming.next(room.guest("Ben"));
        note(room, "Shy today.");
        open(room);
        var question = $(H1.class).single().getText();
        assertThat(question).isEqualTo("How do you plan a week?");
        assertThat(Sent.to(UI.getCurrent()))
                .contains("How do you plan a week?")
                .doesNotContain(
                        "Says what you did",
                        "And then?",
                        "Ahead of time?",
                        "Shy today",
                        "STRUCTURE",
                        "Structure");
    }

    @Test
    void afterSwappingNothingOfTheOtherSideStays() {
        var room = rooming.inside(BEN, "How do you plan a week?", "Ahead of time?");
        show(room.guest("Ben"));
        click("Ask the first question");
        var ben = room.seat("Ben");
        rooms.swap(
                room.organiser(),
                rooming.asking(room.guest("Ben")).room().half(),
                ben,
                new RoomQuestions.None());
        script.insert(
                room.organiser(),
                new NewQuestion.Typed("Secret ahead?", Locale.ENGLISH, Duration.ofMinutes(1)),
                NewQuestion.Place.END);
        UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations();
        $(RoomPanel.class).single().readAgain();
        assertThat(Sent.to(UI.getCurrent()))
                .doesNotContain(
                        "Secret ahead?", "Says what you did", "And then?", "Ahead of time?");
    }

    @Test
    void atATableTheAskersSideComesOnlyAfterATapBehindAClearScreen() {
        var room = rooming.before(Media.TABLE, BEN, "How do you plan a week?", "Ahead of time?");
        open(room);
        click("Go in");
        assertThat(Sent.to(UI.getCurrent())).doesNotContain("How do you plan a week?");
        click("Hand over to Ben");
        assertThat($(H1.class).single().getText()).isEqualTo("Give the device to Ben");
        assertThat(Sent.to(UI.getCurrent()))
                .doesNotContain("How do you plan a week?", "Ahead of time?");
        click("I am Ben");
        assertThat(Screen.text($(RoomPanel.class).single())).contains("Ahead of time?");
        click("Ask the first question");
        UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations();
        click("Hand over to Ana");
        assertThat($(H1.class).single().getText()).isEqualTo("How do you plan a week?");
        assertThat(Sent.to(UI.getCurrent()))
                .doesNotContain("Ahead of time?", "Says what you did", "And then?");
    }

    @Test
    void atATableNobodyIsToldWhoIsHereAndLeavingIsForAll() {
        var room = rooming.before(Media.TABLE, BEN, "How do you plan a week?");
        open(room);
        assertThat(Screen.text($(RoomPanel.class).single()))
                .contains("Who sits at the table", "Ben")
                .doesNotContain("Ben is not here yet");
        click("Go in");
        click("Hand over to Ben");
        click("I am Ben");
        click("Leave the room");
        assertThat(button("Go in").isVisible()).isTrue();
        assertThat($(TableRoom.class).exists()).isFalse();
    }

    @Test
    void atATableTheDeviceGoesRoundAfterwardsTooBehindAClearScreen() {
        var room = askedAtATable();
        followWithoutARequest(room);
        assertThat(Sent.to(UI.getCurrent()))
                .contains("Who has the device now?")
                .doesNotContain("Your answers", "Ana answered");
        click("I am Ben");
        assertThat(Sent.to(UI.getCurrent()))
                .contains("Ben’s view", "Ana answered", "Shy today.")
                .doesNotContain("Your answers");
        UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations();
        click("Hand over to Ana");
        assertThat(Sent.to(UI.getCurrent()))
                .contains("Give the device to Ana")
                .doesNotContain("Ana answered", "Shy today.", "Your answers");
        click("I am Ana");
        assertThat(Sent.to(UI.getCurrent()))
                .contains("Your answers")
                .doesNotContain("Ana answered", "Shy today.");
    }

    @Test
    void whatWasBeingNotedWhenSomebodyElseSwappedIsKept() {
        var room = rooming.inside(BEN, "How do you plan a week?");
        var panel = show(room.guest("Ben"));
        click("Ask the first question");
        var key = $(Autosave.class).single().getElement().getProperty("key");
        var half = rooming.seen(room.guest("Ben")).half();
        rooms.swap(room.organiser(), half, room.seat("Ben"), new RoomQuestions.None());
        panel.readAgain();
        assertThat($(AskerSide.class).exists()).isFalse();
        theBrowserStillHas(key, "Shy at the end.");
        assertThat(notes.of(room.guest("Ben"), half))
                .extracting(RoomNote::text)
                .containsExactly("Shy at the end.");
    }

    @Test
    void whatWasBeingNotedWhenSomebodyElseEndedItStandsBesideTheScorecard() {
        var room = rooming.inside(BEN, "How do you plan a week?");
        var panel = show(room.guest("Ben"));
        click("Ask the first question");
        var key = $(Autosave.class).single().getElement().getProperty("key");
        rooms.end(room.organiser());
        panel.readAgain();
        assertThat(Screen.text(panel)).doesNotContain("Shy at the end.");
        theBrowserStillHas(key, "Shy at the end.");
        assertThat(Screen.text(panel)).contains("Shy at the end.");
    }

    /** Answers what the page is asked once its fields are gone. */
    private static void theBrowserStillHas(String key, String text) {
        var ui = UI.getCurrent();
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        var asked =
                ui.getInternals().dumpPendingJavaScriptInvocations().stream()
                        .filter(call -> call.getInvocation().getExpression().contains("unsent"))
                        .toList();
        assertThat(asked).hasSize(1);
        asked.getFirst().complete(JsonNodeFactory.instance.objectNode().put(key, text));
    }

    private Opened askedAtATable() {
        var room = rooming.before(Media.TABLE, BEN, "How do you plan a week?");
        open(room);
        click("Go in");
        click("Hand over to Ben");
        click("I am Ben");
        click("Ask the first question");
        test($(TextArea.class).withCaption("New note").single()).setValue("Shy today.");
        return room;
    }

    /** As it comes when something else than this browser ends it. */
    private void followWithoutARequest(Opened room) {
        rooms.end(room.organiser());
        var request = VaadinRequest.getCurrent();
        CurrentInstance.set(VaadinRequest.class, null);
        try {
            $(RoomPanel.class).single().readAgain();
        } finally {
            CurrentInstance.set(VaadinRequest.class, request);
        }
    }

    private void note(Opened room, String text) {
        notes.write(
                room.guest("Ben"),
                new NoteDraft(rooming.currentId(room.guest("Ben")), 0, 0, text),
                clock.instant());
    }

    private void open(Opened room) {
        UI.getCurrent().navigate(RoomRoutes.room(room.mock().id()));
    }

    private RoomPanel show(RoomAccess access) {
        var panel = new RoomPanel(desk, access);
        UI.getCurrent().add(panel);
        return panel;
    }

    private Button button(String text) {
        return $(Button.class).withText(text).single();
    }

    private void click(String text) {
        test(button(text)).click();
    }
}
