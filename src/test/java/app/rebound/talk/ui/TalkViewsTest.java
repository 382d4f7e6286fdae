package app.rebound.talk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.Person;
import app.rebound.base.SecretToken;
import app.rebound.interviews.Fact;
import app.rebound.interviews.InterviewId;
import app.rebound.interviews.Interviewing;
import app.rebound.interviews.JottingData;
import app.rebound.interviews.Jottings;
import app.rebound.lessons.Lesson;
import app.rebound.lessons.LessonSource;
import app.rebound.lessons.Lessons;
import app.rebound.sharing.ui.CopyButton;
import app.rebound.sharing.ui.LinkCard;
import app.rebound.talk.FriendAccess;
import app.rebound.talk.NewConversation;
import app.rebound.talk.OfferedLesson;
import app.rebound.talk.Share;
import app.rebound.talk.ShareResult;
import app.rebound.talk.TalkDesk;
import app.rebound.talk.TalkRoutes;
import app.rebound.talk.TalkShares;
import app.rebound.talk.TalkThreads;
import app.rebound.talk.ThreadRef;
import app.rebound.testing.Screen;
import app.rebound.testing.SignedIn;
import app.rebound.testing.StatementCounter;
import app.rebound.testing.ViewTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ViewTest
@SuppressWarnings("NullAway.Init")
class TalkViewsTest extends SpringBrowserlessTest {

    private static final String ASKED = "Why did you leave?";
    private static final String ANSWERED = "I stammered about the reorganisation.";
    private static final String REACTION = "She looked at her watch.";

    @Autowired TalkShares shares;
    @Autowired TalkThreads threads;
    @Autowired TalkDesk desk;
    @Autowired Jottings jottings;
    @Autowired Lessons lessons;
    @Autowired People people;
    @Autowired ApplicationContext context;

    private Person ana;
    private InterviewId interview;
    private UUID question;

    @BeforeEach
    void anaWithAnInterview() {
        ana = SignedIn.as(people.startGuest());
        interview = new Interviewing(context, ana.id()).openFor("Norda");
        question =
                jottings.add(
                                ana.id(),
                                interview,
                                new JottingData(ASKED, ANSWERED, REACTION, "One sentence."))
                        .orElseThrow()
                        .id();
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void anInterviewNobodyWasToldOfSaysWhatTalkingIsFor() {
        navigate(TalkRoutes.talk(interview), TalkView.class);
        assertThat(screen()).contains("Talk it over with someone you trust");
        press("Choose what to share");
        assertThat(getCurrentView()).isInstanceOf(ShareView.class);
    }

    @Test
    void eachPersonGetsALinkOfTheirOwnThatIsShownOnce() {
        navigate(TalkRoutes.share(interview), ShareView.class);
        chooseAllQuestions();
        field("Name of the person you ask", "Ben");
        press("Ask one more person");
        field("Name of person 2", "Mia");
        field("Your name", "Ana");
        press("Make the link");
        assertThat($(LinkCard.class).all()).hasSize(2);
        assertThat($(TextField.class).withCaption("Link").all())
                .extracting(TextField::getValue)
                .allMatch(link -> link.matches("http.*/t/[A-Za-z0-9_-]{43}"))
                .doesNotHaveDuplicates();
        assertThat(screen()).contains("QR code with the link for Ben").contains("mailto:");
        navigate(TalkRoutes.talk(interview), TalkView.class);
        assertThat(screen()).contains("Ben", "Mia", "Waiting").doesNotContain("/t/");
    }

    @Test
    void withoutAQuestionOrANameNoLinkIsMade() {
        navigate(TalkRoutes.share(interview), ShareView.class);
        press("Make the link");
        assertThat(screen())
                .contains(
                        "Choose at least one question", "Say whom you ask", "Say who shares this");
        assertThat($(LinkCard.class).exists()).isFalse();
    }

    @Test
    void whoHasJottedNothingIsLedToJotting() {
        var empty = new Interviewing(context, ana.id()).openFor("Kelp");
        navigate(TalkRoutes.share(empty), ShareView.class);
        assertThat(screen()).contains("There is nothing to share yet");
    }

    @Test
    void someoneElsesInterviewIsNotFound() {
        SignedIn.as(people.startGuest());
        assertThat(isNotFound(TalkRoutes.talk(interview))).isTrue();
        assertThat(isNotFound(TalkRoutes.share(interview))).isTrue();
        assertThat(isNotFound(TalkRoutes.talk(interview).replace("-", ""))).isTrue();
    }

    @Test
    void aGuestIsSentOnlyWhatWasShared() {
        var made = shared("Ben");
        openAsGuest(made);
        assertThat(screen())
                .contains("Ana would like to talk something over with you", "Norda")
                .contains("The ending, please.", ASKED, ANSWERED)
                .doesNotContain(REACTION, "One sentence.")
                .doesNotContain(made.link().value());
    }

    @Test
    void aGuestGivesANameThenWritesBesideTheQuestion() {
        var made = shared("Ben");
        openAsGuest(made);
        assertThat($(Button.class).withText("Write to Ana").exists()).isFalse();
        field("Your name", "");
        press("Start writing");
        assertThat(screen()).contains("Please give a name");
        field("Your name", "Benjamin");
        press("Start writing");
        press("Write to Ana");
        words("Your words to Ana", "One sentence would do.");
        press("Send");
        assertThat(screen()).contains("One sentence would do.");
        assertThat($(TextArea.class).exists()).isFalse();
        SignedIn.as(ana);
        navigate(TalkRoutes.talk(interview), TalkView.class);
        assertThat(screen())
                .contains("Benjamin", "Wrote", "New", "One sentence would do.", REACTION);
    }

    @Test
    void theWordsOfWhomTheLinkIsTakenFromStayOnTheirScreenToBeCopied() {
        var made = shared("Ben");
        openAsGuest(made);
        press("Start writing");
        press("Write to Ana");
        words("Your words to Ana", "What I meant to say");
        SignedIn.as(ana);
        shares.revoke(ana.id(), made.conversation().id());
        SignedIn.out();
        words("Your words to Ana", "What I meant to say is this.");
        assertThat($(TextArea.class).single().getValue()).isEqualTo("What I meant to say is this.");
        assertThat(screen())
                .contains("withdrawn while you were writing")
                .doesNotContain(ASKED, ANSWERED, "Norda");
        assertThat($(CopyButton.class).single().getElement().getAttribute("data-copy"))
                .isEqualTo("What I meant to say is this.");
        assertThat($(Button.class).withText("Send").exists()).isFalse();
    }

    @Test
    void whatOpensNothingSaysSoInTheSameWords() {
        var revoked = shared("Ben");
        shares.revoke(ana.id(), revoked.conversation().id());
        SignedIn.out();
        navigate("t/" + SecretToken.random().value(), FriendView.class);
        var unknown = screen();
        navigate("t/" + revoked.link().value(), FriendView.class);
        assertThat(screen()).isEqualTo(unknown).contains("This link no longer opens anything.");
    }

    @Test
    void whoOpensTheirOwnLinkIsToldSo() {
        navigate("t/" + shared("Ben").link().value(), FriendView.class);
        assertThat(screen()).contains("This is your own link").contains("Send it to Ben");
    }

    @Test
    void theOwnerAnswersBesideTheQuestion() {
        var made = shared("Ben");
        writes(made, new ThreadRef(question), "One sentence would do.");
        navigate(TalkRoutes.talk(interview), TalkView.class);
        press("Write to Ben");
        words("Your words to Ben", "Which one?");
        press("Send");
        assertThat(over()).contains("Which one?");
        openAgain(made);
        assertThat(screen()).contains("Which one?");
    }

    @Test
    void markingReadTakesTheMarksAway() {
        var made = shared("Ben");
        writes(made, ThreadRef.WHOLE, "Well done.");
        navigate(TalkRoutes.talk(interview), TalkView.class);
        assertThat(screen()).contains("New words");
        press("Mark as read");
        navigate(TalkRoutes.talk(interview), TalkView.class);
        assertThat(screen()).contains("Well done.").doesNotContain("New words");
    }

    @Test
    void withdrawingIsAskedForFirst() {
        shared("Ben");
        navigate(TalkRoutes.talk(interview), TalkView.class);
        press("Withdraw the link");
        test($(ConfirmDialog.class).single()).confirm();
        navigate(TalkRoutes.talk(interview), TalkView.class);
        assertThat(screen()).contains("Link withdrawn");
    }

    @Test
    void anOfferedLessonIsTakenOverWithOneClick() {
        var made = shared("Ben");
        var ben = device(made);
        desk.begin(ben, "Ben");
        desk.offer(
                ben,
                ThreadRef.WHOLE,
                new OfferedLesson(Lesson.Kind.DO, "they ask why I left", "say it in one sentence"));
        navigate(TalkRoutes.talk(interview), TalkView.class);
        assertThat(screen()).contains("If they ask why I left, then I will say it in one sentence");
        press("Take into my lessons");
        navigate(TalkRoutes.talk(interview), TalkView.class);
        assertThat(screen()).contains("Taken");
        assertThat($(Button.class).withText("Take into my lessons").exists()).isFalse();
    }

    @Test
    void p5TheOwnerOffersALessonOfTheirOwnInAThread() {
        var made = shared("Ben");
        lessons.add(ana.id(), Lesson.Kind.DO, "I slip", "say so once", LessonSource.own());
        UI.getCurrent().navigate(TalkRoutes.talk(interview));
        press("Write to Ben");
        press("Offer a lesson");
        press("Offer this lesson");
        assertThat(
                        threads.of(ana.id(), interview)
                                .orElseThrow()
                                .talked(made.conversation().id())
                                .in(ThreadRef.WHOLE))
                .singleElement()
                .satisfies(said ->
                        assertThat(said.lesson().orElseThrow().then()).isEqualTo("say so once"));
    }

    @Test
    void ofALongTalkTheLatestIsShownAndTheRestOnDemand() {
        var made = shared("Ben");
        var ben = device(made);
        desk.begin(ben, "Ben");
        for (var number = 1; number <= 5; number++) {
            desk.send(ben, new ThreadRef(question), "Word " + number + ".");
        }
        threads.markRead(ana.id(), made.conversation().id());
        navigate(TalkRoutes.talk(interview), TalkView.class);
        assertThat(screen()).contains("Word 3.", "Word 5.").doesNotContain("Word 2.");
        press("Show 2 earlier messages");
        assertThat(screen()).contains("Word 1.", "Word 2.", "Word 5.");
    }

    @Test
    void whatIsNewIsNeverLeftOut() {
        var made = shared("Ben");
        var ben = device(made);
        desk.begin(ben, "Ben");
        for (var number = 1; number <= 5; number++) {
            desk.send(ben, new ThreadRef(question), "Word " + number + ".");
        }
        navigate(TalkRoutes.talk(interview), TalkView.class);
        assertThat(screen()).contains("Word 1.", "Word 5.");
    }

    @Test
    void aLongInterviewIsShownToItsReaderAFewQuestionsAtATime() {
        var all = new ArrayList<UUID>();
        for (var number = 1; number <= 9; number++) {
            all.add(
                    jottings.add(ana.id(), interview, JottingData.asked("Asked " + number + "?"))
                            .orElseThrow()
                            .id());
        }
        var made = shared(all, "Ben");
        openAsGuest(made);
        assertThat(screen()).contains("Asked 6?").doesNotContain("Asked 7?");
        press("Show 3 more questions");
        assertThat(screen()).contains("Asked 7?", "Asked 9?");
    }

    @Test
    void aScreenTakesAsFewStatementsForManyAsForOne() {
        var made = shared("Ben");
        writes(made, new ThreadRef(question), "First.");
        var addresses = List.of(TalkRoutes.talk(interview), TalkRoutes.share(interview));
        addresses.forEach(TalkViewsTest::statementsOf);
        var few = addresses.stream().map(TalkViewsTest::statementsOf).toList();
        for (var number = 0; number < 10; number++) {
            var more = shared("Friend " + number);
            writes(more, new ThreadRef(question), "Word " + number);
            jottings.add(ana.id(), interview, JottingData.asked("Question " + number));
        }
        assertThat(addresses.stream().map(TalkViewsTest::statementsOf).toList())
                .isEqualTo(few)
                .allMatch(count -> count <= 5);
    }

    @Test
    void aGuestsScreenTakesFewStatements() {
        var mia = people.startGuest();
        var made = shared("Mia");
        SignedIn.as(mia);
        var link = "t/" + made.link().value();
        statementsOf(link);
        assertThat(statementsOf(link)).isLessThanOrEqualTo(5);
        assertThat(statementsOf(TalkRoutes.kept(made.conversation().id()))).isLessThanOrEqualTo(5);
    }

    /** With the frame around it, which is not there on the screen before. */
    private static int statementsOf(String route) {
        UI.getCurrent().navigate("t/none");
        return StatementCounter.count(() -> UI.getCurrent().navigate(route));
    }

    private NewConversation shared(String... names) {
        return shared(List.of(question), names);
    }

    private NewConversation shared(List<UUID> questions, String... names) {
        var share =
                new Share(
                        interview,
                        "Ana",
                        Share.About.COMPANY_AND_ROLE,
                        questions,
                        Set.of(Fact.ASKED, Fact.ANSWERED),
                        "The ending, please.",
                        List.of(),
                        Duration.ofDays(14),
                        Arrays.asList(names));
        return ((ShareResult.Shared) shares.share(ana.id(), share)).conversations().getFirst();
    }

    private static FriendAccess.ByLink device(NewConversation made) {
        return new FriendAccess.ByLink(made.link(), null, SecretToken.random());
    }

    private void writes(NewConversation made, ThreadRef thread, String text) {
        var access = device(made);
        desk.begin(access, made.conversation().name());
        desk.send(access, thread, text);
    }

    private String over() {
        return threads.of(ana.id(), interview).orElseThrow().toString();
    }

    private void openAsGuest(NewConversation made) {
        SignedIn.out();
        navigate("t/" + made.link().value(), FriendView.class);
    }

    /** The link anew, so that whoever comes may begin. */
    private void openAgain(NewConversation made) {
        var again =
                shares.shareAgain(ana.id(), made.conversation().id(), Duration.ofDays(1))
                        .orElseThrow();
        openAsGuest(again);
    }

    @SuppressWarnings("unchecked")
    private void chooseAllQuestions() {
        press("Choose all questions");
        assertThat($(CheckboxGroup.class).first().getValue()).isNotEqualTo(Set.of());
    }

    private void field(String label, String value) {
        test($(TextField.class).withCaption(label).single()).setValue(value);
    }

    private void words(String label, String value) {
        test($(TextArea.class).withCaption(label).single()).setValue(value);
    }

    private void press(String text) {
        test($(Button.class).withText(text).first()).click();
    }

    private boolean isNotFound(String address) {
        try {
            UI.getCurrent().navigate(address);
            return !(getCurrentView() instanceof TalkView)
                    && !(getCurrentView() instanceof ShareView);
        } catch (RuntimeException e) {
            return true;
        }
    }

    /** Everything that is sent to the browser, shown or not. */
    private String screen() {
        return Screen.everything((Component) getCurrentView());
    }
}
