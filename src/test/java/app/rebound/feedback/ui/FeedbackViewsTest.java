package app.rebound.feedback.ui;

import static app.rebound.testing.Scorecarding.complete;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.Person;
import app.rebound.account.PersonId;
import app.rebound.base.SecretToken;
import app.rebound.feedback.Ask;
import app.rebound.feedback.AskResult;
import app.rebound.feedback.Expected;
import app.rebound.feedback.ExpectedFeedback;
import app.rebound.feedback.ExpectedRater;
import app.rebound.feedback.FeedbackDesk;
import app.rebound.feedback.FeedbackInbox;
import app.rebound.feedback.FeedbackRequests;
import app.rebound.feedback.FeedbackRoutes;
import app.rebound.feedback.Invitation;
import app.rebound.feedback.InvitationState;
import app.rebound.feedback.NewInvitation;
import app.rebound.feedback.RaterAccess;
import app.rebound.feedback.Shown;
import app.rebound.rubrics.Rater;
import app.rebound.rubrics.Scorecards;
import app.rebound.rubrics.Seals;
import app.rebound.rubrics.SubjectRef;
import app.rebound.rubrics.form.ScorecardForm;
import app.rebound.sharing.ui.LinkCard;
import app.rebound.testing.MovableClock;
import app.rebound.testing.Screen;
import app.rebound.testing.SignedIn;
import app.rebound.testing.StatementCounter;
import app.rebound.testing.TestSubject;
import app.rebound.testing.ViewTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
@SuppressWarnings("NullAway.Init")
class FeedbackViewsTest extends SpringBrowserlessTest {

    @Autowired FeedbackRequests requests;
    @Autowired FeedbackDesk desk;
    @Autowired FeedbackInbox inbox;
    @Autowired Scorecards scorecards;
    @Autowired TestSubject subjects;
    @Autowired ExpectedFeedback expected;
    @Autowired Seals seals;
    @Autowired MovableClock clock;
    @Autowired People people;

    private Person ana;
    private SubjectRef subject;

    @BeforeEach
    void ana() {
        ana = SignedIn.as(people.startGuest());
        subject = subjects.of(ana.id());
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void whoAsksFillsInTheirOwnScorecardFirst() {
        navigate(ask(), AskView.class);
        assertThat(screen()).contains("Your own view comes first");
        assertThat($(ScorecardForm.class).exists()).isTrue();
        assertThat($(Button.class).withText("Make the link").exists()).isFalse();
    }

    @Test
    void everyRaterGetsALinkThatIsShownOnceWithAQrCodeThatSaysWhatItIs() {
        rateMyself(3);
        navigate(ask(), AskView.class);
        field("Name of the person you ask", "Ben");
        press("Ask one more person");
        field("Name of person 2", "Ms Okafor");
        field("Your name", "Ana");
        press("Make the link");
        assertThat($(LinkCard.class).all()).hasSize(2);
        assertThat($(TextField.class).withCaption("Link").all())
                .extracting(TextField::getValue)
                .allMatch(link -> link.matches("http.*/r/[A-Za-z0-9_-]{43}"))
                .doesNotHaveDuplicates();
        assertThat(screen()).contains("QR code with the link for Ben").contains("mailto:");
        navigate(ask(), AskView.class);
        assertThat($(LinkCard.class).exists()).isFalse();
        assertThat(screen()).contains("Ms Okafor").contains("Waiting");
    }

    @Test
    void withoutANameNoLinkIsMade() {
        rateMyself(3);
        navigate(ask(), AskView.class);
        press("Make the link");
        assertThat(screen()).contains("Say whom you ask");
        assertThat($(LinkCard.class).exists()).isFalse();
    }

    @Test
    void thePreviewShowsExactlyWhatWillBeShown() {
        rateMyself(3);
        navigate(ask(), AskView.class);
        assertThat(screen()).doesNotContain(TestSubject.ANSWER);
        test($(Details.class).single()).openDetails();
        assertThat(screen()).contains(TestSubject.ANSWER).doesNotContain(TestSubject.NOTES);
        @SuppressWarnings("unchecked")
        CheckboxGroup<Shown> shown = $(CheckboxGroup.class).single();
        shown.setValue(Set.of(Shown.NOTES));
        assertThat(screen()).contains(TestSubject.NOTES).doesNotContain(TestSubject.ANSWER);
    }

    @Test
    void whatIsSealedSaysWhoIsMissingAndOpensAfterADay() {
        seals.seal(ana.id(), subject, clock.instant().plus(Duration.ofDays(1)));
        expected.expect(
                ana.id(),
                new Expected(
                        "Ana",
                        subject,
                        List.of(
                                new ExpectedRater(
                                        UUID.randomUUID(), "Lena", people.startGuest().id(), null),
                                new ExpectedRater(
                                        UUID.randomUUID(), "Tom", people.startGuest().id(), null)),
                        clock.instant().plus(Duration.ofDays(7))));
        navigate(FeedbackRoutes.read(subject.type(), subject.id()), ReadView.class);
        assertThat(screen()).contains("opens once everybody has sent theirs");
        rateMyself(3);
        navigate(FeedbackRoutes.read(subject.type(), subject.id()), ReadView.class);
        assertThat(screen())
                .contains("Sealed until everyone is in")
                .contains("Lena")
                .contains("Tom")
                .contains("you can open it without waiting any longer");
        assertThat($(Button.class).withText("Open it now").exists()).isFalse();
        clock.forward(Duration.ofDays(1));
        navigate(FeedbackRoutes.read(subject.type(), subject.id()), ReadView.class);
        press("Open it now");
        assertThat(screen())
                .contains("Nothing has come in yet", "Calm.")
                .doesNotContain("Sealed until");
    }

    @Test
    void someoneElsesThingCannotBeAskedAboutOrRead() {
        SignedIn.as(people.startGuest());
        assertThat(isNotFound(ask())).isTrue();
        assertThat(isNotFound(read())).isTrue();
        assertThat(isNotFound(FeedbackRoutes.ask(TestSubject.TYPE, subject.id()) + "x")).isTrue();
        assertThat(isNotFound(FeedbackRoutes.ask("no-such-kind", subject.id()))).isTrue();
    }

    @Test
    void aGuestIsSentOnlyWhatWasShared() {
        rateMyself(3);
        var made = invite("Ben");
        openAsGuest(made);
        assertThat(screen())
                .contains("Ana asks for your advice", "The ending.")
                .contains(TestSubject.QUESTION, TestSubject.ANSWER)
                .doesNotContain(TestSubject.NOTES)
                .doesNotContain("1:21")
                .doesNotContain(made.link().value());
        assertThat(((GuestView) getCurrentView()).getPageTitle())
                .doesNotContain(made.link().value());
    }

    @Test
    void aGuestBeginsUnderTheirOwnNameAndComesToTheForm() {
        rateMyself(3);
        openAsGuest(invite("Ben"));
        field("Your name", "");
        press("Start");
        assertThat(screen()).contains("Please give a name");
        field("Your name", "Benjamin");
        press("Start");
        assertThat($(ScorecardForm.class).exists()).isTrue();
        assertThat(asAna(() -> onlyInvitation().raterName())).isEqualTo("Benjamin");
        assertThat(asAna(() -> onlyInvitation().state())).isEqualTo(InvitationState.DRAFT);
    }

    @Test
    void aGuestSaysNoAndMayThinkAgain() {
        rateMyself(3);
        openAsGuest(invite("Ben"));
        press("I would rather not");
        test($(TextArea.class).withCaption("Reason, if you like to give one").single())
                .setValue("I know too little about it.");
        press("Say no");
        assertThat(screen()).contains("You said no, and that is fine");
        assertThat(asAna(() -> onlyInvitation().state())).isEqualTo(InvitationState.DECLINED);
        press("Start");
        assertThat($(ScorecardForm.class).exists()).isTrue();
    }

    @Test
    void whatOpensNothingSaysSoInTheSameWords() {
        rateMyself(3);
        var revoked = invite("Ben");
        requests.revoke(ana.id(), revoked.invitation().id());
        SignedIn.out();
        navigate("r/" + SecretToken.random().value(), GuestView.class);
        var unknown = screen();
        navigate("r/" + revoked.link().value(), GuestView.class);
        assertThat(screen()).isEqualTo(unknown).contains("This link no longer opens anything.");
    }

    @Test
    void afterSendingTheGuestIsThankedAndToldWhatHappensToIt() {
        rateMyself(3);
        var mentor = people.startGuest();
        var made = invite("Ms Okafor");
        send(signedIn(made, mentor.id()), "Ms Okafor", 4);
        SignedIn.as(mentor);
        navigate("r/" + made.link().value(), GuestView.class);
        assertThat(screen())
                .contains("Thank you. Ana has it now.", "What happens to it", "Only Ana can read");
    }

    @Test
    void whoOpensTheirOwnLinkIsToldSo() {
        rateMyself(3);
        navigate("r/" + invite("Ben").link().value(), GuestView.class);
        assertThat(screen()).contains("This is your own link").contains("Send it to Ben");
    }

    @Test
    void whoHasAnAccountFindsItUnderFeedbackToGive() {
        rateMyself(3);
        var made = invite("Ms Okafor");
        SignedIn.as(people.startGuest());
        navigate("r/" + made.link().value(), GuestView.class);
        navigate(FeedbackView.class);
        assertThat(screen()).contains("To give").contains("Ana on “Changing your mind”");
        navigate(FeedbackRoutes.give(made.invitation().id()), GiveView.class);
        assertThat(screen()).contains("Ana asks for your advice");
        SignedIn.as(people.startGuest());
        navigate(FeedbackRoutes.give(made.invitation().id()), GiveView.class);
        assertThat(screen()).contains("This link no longer opens anything.");
    }

    @Test
    void anEmptyFeedbackPageSaysWhatItIsFor() {
        navigate(FeedbackView.class);
        assertThat(screen()).contains("Nobody has been asked yet");
    }

    @Test
    void withdrawingIsAskedForAndShownAtOnce() {
        rateMyself(3);
        var made = invite("Ben");
        navigate(ask(), AskView.class);
        press("Withdraw the link");
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(onlyInvitation().state()).isEqualTo(InvitationState.REVOKED);
        assertThat(desk.open(guest(made), Locale.ENGLISH).toString()).contains("Closed");
    }

    @Test
    void nothingOfOthersIsShownBeforeOnesOwn() {
        navigate(read(), ReadView.class);
        assertThat(screen()).contains("Nobody has sent anything yet.");
        assertThat($(ScorecardForm.class).exists()).isTrue();
    }

    @Test
    void readingStartsWithStrengthsThenTwoNextStepsAndShowsAllOnDemand() {
        rateMyself(3);
        send(guest(invite("Ben")), "Ben", 5);
        send(guest(invite("Ms Okafor")), "Ms Okafor", 3);
        send(guest(invite("Lena")), "Lena", 3);
        navigate(read(), ReadView.class);
        var screen = screen();
        assertThat(screen.indexOf("What worked")).isLessThan(screen.indexOf("To try next time"));
        assertThat($(Button.class).withText("Keep as a note").all()).hasSize(2);
        press("Show all 3");
        assertThat($(Button.class).withText("Keep as a note").all()).hasSize(3);
        assertThat(screen).contains("From Ben", "New");
    }

    @Test
    void aNextStepIsKeptAsANote() {
        rateMyself(3);
        send(guest(invite("Ben")), "Ben", 4);
        navigate(read(), ReadView.class);
        press("Keep as a note");
        assertThat(subjects.notesOn(subject)).containsExactly("Ben: say the number first.");
    }

    @Test
    void oneWritesBackOnce() {
        rateMyself(3);
        send(guest(invite("Ben")), "Ben", 4);
        navigate(read(), ReadView.class);
        press("Write back");
        test($(TextArea.class).withCaption("What you want to say to Ben").single())
                .setValue("Thank you.");
        press("Send");
        assertThat(screen()).contains("You wrote back").contains("Thank you.");
        assertThat($(Button.class).withText("Write back").exists()).isFalse();
    }

    @Test
    void aScreenTakesAsFewStatementsForManyRatersAsForOne() {
        rateMyself(3);
        var made = invite("Ben");
        send(guest(made), "Ben", 4);
        statementsOf(FeedbackRoutes.LIST);
        var few = statementsOfAll(made);
        for (var number = 0; number < 12; number++) {
            send(guest(invite("Rater " + number)), "Rater " + number, 4);
        }
        assertThat(statementsOfAll(made)).isEqualTo(few);
        assertThat(few.values()).allMatch(count -> count <= 5);
    }

    @Test
    void aRatersScreenTakesFewStatementsAtEveryStage() {
        rateMyself(3);
        var mentor = people.startGuest();
        var made = invite("Ms Okafor");
        var access = signedIn(made, mentor.id());
        SignedIn.as(mentor);
        var link = "r/" + made.link().value();
        var give = FeedbackRoutes.give(made.invitation().id());
        assertThat(statementsOf(link)).isLessThanOrEqualTo(5);
        assertThat(statementsOf(give)).isLessThanOrEqualTo(5);
        desk.begin(access, "Ms Okafor", Locale.ENGLISH);
        assertThat(statementsOf(link)).isLessThanOrEqualTo(5);
        assertThat(statementsOf(give)).isLessThanOrEqualTo(5);
        send(access, "Ms Okafor", 4);
        assertThat(statementsOf(link)).isLessThanOrEqualTo(5);
        assertThat(statementsOf(give)).isLessThanOrEqualTo(5);
    }

    private Map<String, Integer> statementsOfAll(NewInvitation made) {
        var link = "r/" + made.link().value();
        return Stream.of(FeedbackRoutes.LIST, ask(), read(), link)
                .collect(Collectors.toMap(route -> route, FeedbackViewsTest::statementsOf));
    }

    /** With the frame around it, which is not there on the screen before. */
    private static int statementsOf(String route) {
        UI.getCurrent().navigate("r/none");
        return StatementCounter.count(() -> UI.getCurrent().navigate(route));
    }

    private void openAsGuest(NewInvitation made) {
        SignedIn.out();
        navigate("r/" + made.link().value(), GuestView.class);
    }

    private String ask() {
        return FeedbackRoutes.ask(subject.type(), subject.id());
    }

    private String read() {
        return FeedbackRoutes.read(subject.type(), subject.id());
    }

    private void rateMyself(int level) {
        var rated =
                requests.find(ana.id(), subject.type(), subject.id(), Set.of())
                        .orElseThrow()
                        .subject();
        var draft = scorecards.open(rated, Rater.self(ana.id()), Locale.ENGLISH);
        scorecards.send(
                draft.id(),
                draft.rater(),
                draft.version(),
                complete(draft, level, "Calm.", "Shorter."),
                Locale.ENGLISH);
    }

    private NewInvitation invite(String... raters) {
        var ask =
                new Ask(
                        subject.type(),
                        subject.id(),
                        "Ana",
                        Set.of(Shown.ANSWER),
                        "The ending.",
                        Duration.ofDays(14),
                        Arrays.asList(raters));
        return ((AskResult.Asked) requests.ask(ana.id(), ask)).invitations().getFirst();
    }

    private static RaterAccess.ByLink guest(NewInvitation made) {
        return new RaterAccess.ByLink(made.link(), null, SecretToken.random());
    }

    private static RaterAccess.ByLink signedIn(NewInvitation made, PersonId person) {
        return new RaterAccess.ByLink(made.link(), person, null);
    }

    private void send(RaterAccess access, String name, int level) {
        var draft = desk.begin(access, name, Locale.ENGLISH).orElseThrow();
        desk.scorecards(access)
                .send(
                        draft.id(),
                        draft.rater(),
                        draft.version(),
                        complete(draft, level, name + ": calm.", name + ": say the number first."),
                        Locale.ENGLISH);
    }

    private Invitation onlyInvitation() {
        return requests.invitations(ana.id(), subject.type(), subject.id()).getFirst();
    }

    private <T> T asAna(Supplier<T> question) {
        SignedIn.as(ana);
        var answer = question.get();
        SignedIn.out();
        return answer;
    }

    private void field(String label, String value) {
        test($(TextField.class).withCaption(label).single()).setValue(value);
    }

    private void press(String text) {
        test($(Button.class).withText(text).first()).click();
    }

    private boolean isNotFound(String address) {
        try {
            UI.getCurrent().navigate(address);
            return !(getCurrentView() instanceof AskView)
                    && !(getCurrentView() instanceof ReadView);
        } catch (RuntimeException e) {
            return true;
        }
    }

    /** Everything that is sent to the browser, shown or not. */
    private String screen() {
        return Screen.everything((Component) getCurrentView());
    }
}
