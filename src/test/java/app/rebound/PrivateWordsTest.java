package app.rebound;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.MyData;
import app.rebound.account.Person;
import app.rebound.advice.Asking.By;
import app.rebound.advice.Asking.Side;
import app.rebound.advice.AskingData;
import app.rebound.advice.AskingResult;
import app.rebound.advice.Askings;
import app.rebound.base.SecretToken;
import app.rebound.interviews.Fact;
import app.rebound.interviews.InterviewId;
import app.rebound.interviews.InterviewRoutes;
import app.rebound.interviews.Interviewing;
import app.rebound.interviews.JottingData;
import app.rebound.interviews.Jottings;
import app.rebound.interviews.Outcome;
import app.rebound.interviews.PrivateLines;
import app.rebound.interviews.Went;
import app.rebound.letters.LetterRoutes;
import app.rebound.letters.Letters;
import app.rebound.letters.NewLetter;
import app.rebound.letters.Purpose;
import app.rebound.letters.StartResult;
import app.rebound.talk.FriendAccess;
import app.rebound.talk.NewConversation;
import app.rebound.talk.Share;
import app.rebound.talk.ShareResult;
import app.rebound.talk.TalkDesk;
import app.rebound.talk.TalkRoutes;
import app.rebound.talk.TalkShares;
import app.rebound.talk.ThreadRef;
import app.rebound.testing.Screen;
import app.rebound.testing.SignedIn;
import app.rebound.testing.TestPeople;
import app.rebound.testing.ViewTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What somebody wrote for themselves alone is looked for on every screen and in both exports. */
@ViewTest
@SuppressWarnings("NullAway.Init")
class PrivateWordsTest extends SpringBrowserlessTest {

    /** The only two screens that show any of it, each only what is written there. */
    private static final Set<String> WHERE_IT_IS_WRITTEN =
            Set.of(InterviewRoutes.COOL_OFF, InterviewRoutes.WRITING);

    @Autowired PrivateLines lines;
    @Autowired Jottings jottings;
    @Autowired Letters letters;
    @Autowired Askings askings;
    @Autowired TalkShares shares;
    @Autowired TalkDesk desk;
    @Autowired MyData myData;
    @Autowired TestPeople people;
    @Autowired ApplicationContext context;

    private final String forgiving = "forgiving-" + UUID.randomUUID();
    private final String free = "free-" + UUID.randomUUID();

    private Person ana;
    private InterviewId interview;
    private NewConversation shared;

    @BeforeEach
    void aBadInterviewThatWasSharedAndWrittenAbout() {
        ana = SignedIn.as(people.guest());
        var interviewing = new Interviewing(context, ana.id());
        interview = interviewing.openFor("Norda");
        interviewing.turnsOut(interview, Outcome.REJECTED, Went.BADLY);
        var question =
                jottings.add(ana.id(), interview, new JottingData("Why?", "So.", "Hm.", "Thus."))
                        .orElseThrow();
        lines.forgive(ana.id(), interview, LocalDate.EPOCH, "", forgiving);
        lines.write(ana.id(), interview, LocalDate.EPOCH, "", free);
        shared = share(question.id());
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void noScreenOfTheirOwnShowsItButThoseOnWhichItIsWritten() {
        assertThat(screenAt(InterviewRoutes.at(InterviewRoutes.COOL_OFF, interview)))
                .contains(forgiving)
                .doesNotContain(free);
        assertThat(screenAt(InterviewRoutes.at(InterviewRoutes.WRITING, interview)))
                .contains(free)
                .doesNotContain(forgiving);
        assertThat(addresses())
                .hasSizeGreaterThan(30)
                .allSatisfy(path ->
                        assertThat(screenAt(path)).as(path).doesNotContain(forgiving, free));
    }

    @Test
    void noLetterIsDraftedFromIt() {
        assertThat(Purpose.values())
                .allSatisfy(purpose ->
                        assertThat(screenAt(letter(purpose)))
                                .contains("Norda")
                                .doesNotContain(forgiving, free));
    }

    @Test
    void whoeverItIsTalkedOverWithIsNeverSentIt() {
        SignedIn.out();
        var address = TalkRoutes.LINK + "/" + shared.link().value();
        assertThat(screenAt(address)).contains("Why?").doesNotContain(forgiving, free);

        var ben = SignedIn.as(people.guest());
        var access = new FriendAccess.ByLink(shared.link(), ben.id(), SecretToken.random());
        desk.begin(access, "Ben");
        desk.send(access, ThreadRef.WHOLE, "Well done.");
        assertThat(screenAt(TalkRoutes.kept(shared.conversation().id())))
                .contains("Why?", "Well done.")
                .doesNotContain(forgiving, free);
        assertThat(screenAt("")).doesNotContain(forgiving, free);
        assertThat(export(ben)).contains("Well done.").doesNotContain(forgiving, free);
    }

    @Test
    void itComesAlongInTheirOwnExportAlone() {
        assertThat(export(ana)).contains(forgiving, free);
        assertThat(export(people.guest())).doesNotContain(forgiving, free);
    }

    /** Every screen that needs no id, and every one about this interview. */
    private Stream<String> addresses() {
        var asking =
                (AskingResult.Saved)
                        askings.add(
                                ana.id(),
                                interview,
                                new AskingData(Side.EMPLOYER, "Dana", "", By.PHONE));
        var letter = letter(Purpose.INFLUENCE);
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .filter(route -> route.getNavigationTarget().getName().contains(".rebound."))
                .map(RouteData::getTemplate)
                .filter(template -> !WHERE_IT_IS_WRITTEN.contains(template))
                .map(template ->
                        template.replaceFirst(".*/:letter$", letter)
                                .replace(":interview", interview.value().toString())
                                .replace(":asking", asking.asking().id().value().toString()))
                .filter(path -> !path.contains(":"));
    }

    private String letter(Purpose purpose) {
        var wanted = new NewLetter(interview, purpose, null, Locale.ENGLISH);
        return switch (letters.start(ana.id(), wanted)) {
            case StartResult.Started(var letter) -> LetterRoutes.letter(interview, letter.id());
            case StartResult.TooMany _, StartResult.NotFound _ -> throw new AssertionError(purpose);
        };
    }

    private NewConversation share(UUID question) {
        var share =
                new Share(
                        interview,
                        "Ana",
                        Share.About.COMPANY_AND_ROLE,
                        List.of(question),
                        Set.of(Fact.values()),
                        "",
                        List.of(),
                        Duration.ofDays(14),
                        Arrays.asList("Ben"));
        return switch (shares.share(ana.id(), share)) {
            case ShareResult.Shared(var conversations) -> conversations.getFirst();
            case ShareResult other -> throw new AssertionError(other);
        };
    }

    private String export(Person person) {
        var out = new ByteArrayOutputStream();
        myData.export(person.id(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Everything that is sent to the browser there, with the frame around it, shown or not. */
    private static String screenAt(String address) {
        UI.getCurrent().navigate(address);
        var shown = UI.getCurrent().getInternals().getActiveRouterTargetsChain();
        return Screen.everything((Component) shown.getLast());
    }
}
