package app.rebound.rooms.ui;

import static app.rebound.questions.AQuestion.saying;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.Person;
import app.rebound.base.SecretToken;
import app.rebound.base.format.Formats;
import app.rebound.questions.QuestionSets;
import app.rebound.questions.SetResult;
import app.rebound.rooms.LiveRooms;
import app.rebound.rooms.MockInterviews;
import app.rebound.rooms.MockState;
import app.rebound.rooms.PlanDraft;
import app.rebound.rooms.Planning;
import app.rebound.rooms.RoomRoutes;
import app.rebound.rooms.RoomSeats;
import app.rebound.rooms.Rooming;
import app.rebound.rooms.Rooms;
import app.rebound.rooms.Times;
import app.rebound.rooms.When;
import app.rebound.sharing.ui.LinkCard;
import app.rebound.testing.MovableClock;
import app.rebound.testing.Screen;
import app.rebound.testing.SignedIn;
import app.rebound.testing.StatementCounter;
import app.rebound.testing.ViewTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

@ViewTest
@SuppressWarnings("NullAway.Init")
class MockInterviewViewsTest extends SpringBrowserlessTest {

    @Autowired People people;
    @Autowired MockInterviews mocks;
    @Autowired Times times;
    @Autowired RoomSeats seats;
    @Autowired QuestionSets sets;
    @Autowired MovableClock clock;
    @Autowired ApplicationContext context;

    private Person ana;
    private Rooming rooming;

    @BeforeEach
    void ana() {
        ana = SignedIn.as(people.startGuest());
        rooming = new Rooming(context, ana.id());
        Formats.useZone(ZoneId.of("Europe/Berlin"));
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void anEmptyListSaysWhatItIsForAndOffersTheFirstStep() {
        navigate(MockInterviewsView.class);
        assertThat(screen()).contains("Nothing planned yet", "They need no account");
        press("Plan a mock interview");
        assertThat(getCurrentView()).isInstanceOf(PlanView.class);
    }

    @Test
    void planningShowsALinkForEverybodyOnce() {
        plan();
        assertThat($(LinkCard.class).all()).hasSize(1);
        assertThat($(TextField.class).withCaption("Link").single().getValue())
                .matches("http.*/m/[A-Za-z0-9_-]{43}");
        navigate(MockInterviewsView.class);
        assertThat(screen()).contains("A nurse", "With Ben", "Waits for the others");
        assertThat($(LinkCard.class).exists()).isFalse();
    }

    @Test
    void whatIsMissingIsSaidBesideIt() {
        navigate(PlanView.class);
        press("Plan it");
        assertThat(error("Topic")).isEqualTo("Say in a few words what it is about.");
        field("Topic", "A nurse");
        press("Plan it");
        assertThat(error("Name of the person you ask")).isEqualTo("Say whom you ask");
        field("Name of the person you ask", "Ben");
        field("Your name", "Ana");
        none();
        press("Plan it");
        assertThat(screen()).contains("Give a day and a time.");
        assertThat(mocks.coming(ana.id(), PageRequest.ofSize(5))).isEmpty();
    }

    @Test
    void j6AQuestionBroughtAlongIsTheOneThatIsAsked() {
        var id = new LiveRooms(context, ana.id()).question(saying("Why did you leave?").build());
        bring("question", id.value().toString());
        assertThat(screen())
                .contains("This question alone is asked", "Why did you leave?")
                .doesNotContain("How many questions");
        fillIn();
        press("Plan it");
        assertThat(asked()).containsExactly("Why did you leave?");
    }

    @Test
    void aSetBroughtAlongIsTheOneThatIsAsked() {
        var rooms = new LiveRooms(context, ana.id());
        var one = rooms.question(saying("Why did you leave?").build());
        var two = rooms.question(saying("What next?").build());
        var set =
                ((SetResult.Saved) sets.create(ana.id(), "For Heron", List.of(one, two)))
                        .set()
                        .id();
        bring("set", set.value().toString());
        assertThat(screen()).contains("For Heron");
        fillIn();
        press("Plan it");
        assertThat(asked()).containsExactly("Why did you leave?", "What next?");
    }

    @Test
    void whatCannotBeBroughtAlongIsLeftOut() {
        bring("question", UUID.randomUUID().toString());
        assertThat(screen()).doesNotContain("This question alone is asked");
        bring("set", "nonsense");
        assertThat(screen()).contains("Usual questions");
    }

    @Test
    void whatWasTypedIsThereAgain() {
        navigate(PlanView.class);
        field("Topic", "A nurse");
        field("Name of the person you ask", "Ben");
        navigate(MockInterviewsView.class);
        navigate(PlanView.class);
        assertThat($(TextField.class).withCaption("Topic").single().getValue())
                .isEqualTo("A nurse");
        assertThat($(TextField.class).withCaption("Name of the person you ask").single().getValue())
                .isEqualTo("Ben");
        press("Start anew");
        assertThat($(TextField.class).withCaption("Topic").single().getValue()).isEmpty();
    }

    @Test
    void aGuestAnswersUnderTheirNameAndItIsAgreed() {
        var planned = rooming.planned(proposed(), "Ben");
        openAsGuest(planned.invited().getFirst().link());
        assertThat(screen()).contains("Ana invites you", Rooming.TOPIC, "Which of these times");
        field("Your name", "Benjamin");
        press("Yes");
        assertThat(screen()).contains("Agreed: ");
        var open = (Planning.Open) times.open(rooming.organiser(planned));
        assertThat(open.mock().state()).isEqualTo(MockState.SCHEDULED);
        assertThat(open.mock().seats().get(1).name()).isEqualTo("Benjamin");
    }

    @Test
    void timesAreShownOnTheReadersClockAndOnTheProposersBeside() {
        var planned = rooming.planned(proposed(), "Ben");
        Formats.useZone(ZoneId.of("Asia/Tokyo"));
        openAsGuest(planned.invited().getFirst().link());
        assertThat(screen()).contains("PM in Berlin.");
        Formats.useZone(ZoneId.of("Europe/Berlin"));
        openAsGuest(planned.invited().getFirst().link());
        assertThat(screen()).doesNotContain("in Berlin.");
    }

    @Test
    void aGuestWithoutANameIsAskedForIt() {
        var planned = rooming.planned(proposed(), "Ben");
        openAsGuest(planned.invited().getFirst().link());
        field("Your name", "");
        press("Yes");
        assertThat(error("Your name")).isEqualTo("Please give a name");
    }

    @Test
    void aGuestSaysNoToAllOfItAndMayComeBack() {
        var planned = rooming.planned(proposed(), "Ben");
        openAsGuest(planned.invited().getFirst().link());
        press("I would rather not");
        assertThat(screen()).contains("That is fine");
        press("I can come after all");
        assertThat(screen()).contains("Which of these times");
    }

    @Test
    void takenClosedAndOwnLinksSayWhatTheyAre() {
        var planned = rooming.planned("Ben", "Mia");
        rooming.guest(planned, 0);
        openAsGuest(planned.invited().get(0).link());
        assertThat(screen()).contains("This place is taken");
        openAsGuest(SecretToken.random());
        assertThat(screen()).contains("This link no longer opens anything.");
        SignedIn.as(ana);
        navigate("m/" + planned.invited().get(1).link().value(), GuestRoomView.class);
        assertThat(screen()).contains("You already have a place in this", "It is for Mia");
    }

    @Test
    void whoOpensTheLinkSignedInHasItOnTheirList() {
        var planned = rooming.planned(proposed(), "Mia");
        SignedIn.as(people.startGuest());
        navigate("m/" + planned.invited().getFirst().link().value(), GuestRoomView.class);
        press("Yes");
        navigate(MockInterviewsView.class);
        assertThat(screen()).contains(Rooming.TOPIC, "With Ana", "Agreed");
    }

    @Test
    void oneThatWasOpenedAtOnceIsListedWithWhenThatWas() {
        var planned = rooming.planned(new When.Now(), "Ben");
        navigate(MockInterviewsView.class);
        var when = Formats.current().dateTime(planned.mock().createdAt());
        assertThat(screen()).contains(when + " · With Ben");
    }

    @Test
    void theCalendarFileIsOfferedOnceAgreedAndTakenOutOnceCancelled() {
        var planned = rooming.planned(proposed(), "Ben");
        openAsGuest(planned.invited().getFirst().link());
        assertThat(screen()).doesNotContain("calendar");
        press("Yes");
        assertThat(screen()).contains("Put it into your calendar");
        times.cancel(rooming.organiser(planned));
        openAsOrganiser(planned.mock().id().value().toString());
        assertThat(screen()).doesNotContain("Put it into").contains("Take it out of your calendar");
    }

    @Test
    void theOrganiserCancelsAfterBeingAsked() {
        var planned = rooming.planned(proposed(), "Ben");
        openAsOrganiser(planned.mock().id().value().toString());
        press("Cancel it");
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(screen()).contains("It was cancelled");
    }

    @Test
    void theHistoryTellsWhoSaidWhat() {
        var planned = rooming.planned(proposed(), "Ben");
        openAsOrganiser(planned.mock().id().value().toString());
        assertThat(screen()).contains("What was said so far", "You proposed: ");
    }

    @Test
    void aLinkIsWithdrawnAndMadeAnew() {
        var planned = rooming.planned(proposed(), "Ben");
        openAsOrganiser(planned.mock().id().value().toString());
        press("Withdraw the link");
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(seats.open(Rooming.link(planned, 0)).toString()).contains("Closed");
        openAsOrganiser(planned.mock().id().value().toString());
        press("New link");
        assertThat($(LinkCard.class).exists()).isTrue();
    }

    @Test
    void whatIsChosenForATimeStaysWhileTheOthersAnswer() {
        var planned = rooming.planned(proposed(), "Ben", "Mia");
        openAsOrganiser(planned.mock().id().value().toString());
        var day = $(DatePicker.class).all().getFirst();
        day.setValue(Formats.current().today(clock).plusDays(4));
        press("No");
        assertThat($(DatePicker.class).all().getFirst().getValue()).isEqualTo(day.getValue());
    }

    @Test
    void whoIsOnTheDoorStaysThereWhenOthersGoIn() {
        var planned = rooming.planned(new When.Now(), "Ben");
        openAsGuest(planned.invited().getFirst().link());
        var door = $(Button.class).withText("Enter the room").single();
        context.getBean(Rooms.class).enter(rooming.organiser(planned), ZoneOffset.UTC);
        $(MockPanel.class).single().readAgain();
        assertThat($(Button.class).withText("Enter the room").single()).isSameAs(door);
    }

    @Test
    void aClockTimeThatDoesNotExistIsRefusedBeforeItIsSent() {
        navigate(PlanView.class);
        var next = nextSpringForward();
        $(DatePicker.class).all().getFirst().setValue(next);
        $(TimePicker.class).all().getFirst().setValue(LocalTime.of(2, 30));
        assertThat(screen()).contains("Clocks in Berlin jump over this time that night.");
    }

    @Test
    void screensTakeFewStatements() {
        var planned = rooming.planned(proposed(), "Ben", "Mia");
        var page = "mock-interviews/" + planned.mock().id().value();
        for (var route : List.of("mock-interviews", page)) {
            UI.getCurrent().navigate("r/none");
            assertThat(StatementCounter.count(() -> UI.getCurrent().navigate(route)))
                    .as(route)
                    .isLessThanOrEqualTo(6);
        }
        SignedIn.out();
        var link = "m/" + planned.invited().getFirst().link().value();
        assertThat(StatementCounter.count(() -> UI.getCurrent().navigate(link)))
                .isLessThanOrEqualTo(5);
    }

    private LocalDate nextSpringForward() {
        var berlin = ZoneId.of("Europe/Berlin");
        var change = berlin.getRules().nextTransition(clock.instant());
        while (change.isOverlap()) {
            change = berlin.getRules().nextTransition(change.getInstant());
        }
        return change.getDateTimeBefore().toLocalDate();
    }

    private void plan() {
        navigate(PlanView.class);
        fillIn();
        none();
        press("Plan it");
    }

    private static void bring(String what, String id) {
        UI.getCurrent().navigate(RoomRoutes.PLAN, QueryParameters.of(what, id));
    }

    private void fillIn() {
        field("Topic", "A nurse");
        field("Name of the person you ask", "Ben");
        field("Your name", "Ana");
        $(DatePicker.class).all().getFirst().setValue(Formats.current().today(clock).plusDays(3));
        $(TimePicker.class).all().getFirst().setValue(LocalTime.of(18, 0));
    }

    private List<@Nullable String> asked() {
        return context.getBean(JdbcClient.class)
                .sql(
                        """
                        select question.text from mock_question question
                        join mock_half half on half.id = question.half_id
                        join mock_interview mock on mock.id = half.mock_interview_id
                        where mock.organiser_id = ? order by question.position
                        """)
                .param(ana.id().value())
                .query(String.class)
                .list();
    }

    /** No questions are loaded in tests, so none are drawn. */
    @SuppressWarnings("unchecked")
    private void none() {
        RadioButtonGroup<PlanDraft.Questions> from =
                $(RadioButtonGroup.class).withCaption("Questions").single();
        from.setValue(PlanDraft.Questions.NONE);
    }

    private When proposed() {
        return new When.Proposed(List.of(Rooming.inDays(clock.instant(), 2)));
    }

    private void openAsOrganiser(String id) {
        SignedIn.as(ana);
        UI.getCurrent().navigate("mock-interviews");
        navigate("mock-interviews/" + id, MockInterviewView.class);
    }

    private void openAsGuest(SecretToken link) {
        SignedIn.out();
        navigate("m/none", GuestRoomView.class);
        navigate("m/" + link.value(), GuestRoomView.class);
    }

    private void press(String text) {
        test($(Button.class).withText(text).all().getFirst()).click();
    }

    private void field(String label, String value) {
        test($(TextField.class).withCaption(label).single()).setValue(value);
    }

    private String error(String label) {
        var field = $(TextField.class).withCaption(label).single();
        return field.isInvalid() ? field.getErrorMessage() : "";
    }

    private String screen() {
        return Screen.text((Component) getCurrentView());
    }
}
