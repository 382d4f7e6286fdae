package app.rebound.journeys;

import static app.rebound.journeys.Find.button;
import static app.rebound.journeys.Find.field;
import static app.rebound.journeys.Find.heading;
import static app.rebound.journeys.Find.link;
import static app.rebound.journeys.Find.text;
import static app.rebound.journeys.RoomSteps.ask;
import static app.rebound.journeys.RoomSteps.end;
import static app.rebound.journeys.RoomSteps.half;
import static app.rebound.journeys.RoomSteps.handOver;
import static app.rebound.journeys.RoomSteps.note;
import static app.rebound.journeys.RoomSteps.question;
import static app.rebound.journeys.RoomSteps.seconds;
import static app.rebound.journeys.RoomSteps.seesAndHears;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Three people, three browsers, one mock interview: from the plan to what the others saw. */
@Tag("browser")
@ExtendWith(SharedRebound.Handed.class)
class RoomJourney {

    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant THURSDAY_JUST_BEFORE = Instant.parse("2026-11-26T17:50:00Z");
    private static final String THURSDAY_AT_SEVEN = "Yes: .*19:00.*";
    private static final String NOTE = "Began with the result and only then told the story";
    private static final String OWN_VIEW = "I lost the thread for a moment and found it again";
    private static final Pattern HINTS =
            Pattern.compile("What it probes|What a good answer covers|Follow-ups");

    private static ClockInHand clock;
    private static Chromium chromium;
    private static Steps steps;
    private static RoomSteps rooms;

    private final Console console = new Console();

    @BeforeAll
    static void start(SharedRebound shared) {
        clock = shared.clock();
        chromium = shared.chromium();
        steps = new Steps(shared.rebound());
        rooms = new RoomSteps(steps);
    }

    @Test
    void friendsAgreeOnATimeMeetAskAnswerSwapAndReadWhatTheyWroteOfEachOther() {
        clock.moveTo(MONDAY);
        var ana = browser("Ana", chromium.desktop());
        var ben = browser("Ben", chromium.phone());
        var cleo = browser("Cleo", chromium.desktop());
        var sentToAna = new SentTo(ana);
        var organiser = steps.begin(ana.newPage());
        var guest = ben.newPage();
        var second = cleo.newPage();
        agree(organiser, guest, second, plan(organiser, "Ben", "Cleo"));
        takesIntoCalendar(guest);

        clock.moveTo(THURSDAY_JUST_BEFORE);
        sentToAna.forget();
        enter(organiser, guest);
        seesAndHears(organiser, "Ben");
        seesAndHears(guest, "Ana");
        var mock = organiser.url().replaceFirst("/room$", "");
        askThreeQuestions(organiser, guest, second, sentToAna);
        withdrawTheLinkOf("Cleo", ana.newPage(), mock, second);

        guest = swap(organiser, guest, ben);
        end(organiser);
        assertThat(guest.locator("h1")).hasText("This mock interview is over");
        sayWhatTheySaw(organiser, guest, sentToAna);
        findItAgain(organiser);
        console.isEmpty();
    }

    /** Everybody at one device on a small phone; what is one's own is never on it for the other. */
    @Test
    void twoAtOneTableHandTheirDeviceRoundAndSayAloneWhatTheySaw() {
        var table = steps.begin(browser("Table", chromium.phone()).newPage());
        rooms.openAtATable(table, "Ben");
        Screen.isSound(table);
        handOver(table, "Ben");
        var asked = ask(table, "Ask the first question");
        note(table, NOTE);
        Screen.isSound(table);
        button(table, "Hand over to Ana").click();
        assertThat(question(table)).hasText(asked);
        assertThat(question(table)).isFocused();
        assertThat(table.getByText(NOTE)).hasCount(0);
        Screen.isSound(table);

        handOver(table, "Ben");
        assertThat(table.getByLabel(Pattern.compile("Note at "))).hasValue(NOTE);
        table.getByText("Swap roles or end").click();
        button(table, "Swap roles").click();
        assertThat(question(table)).hasText("The first question comes in a moment.");
        assertThat(question(table)).isFocused();
        handOver(table, "Ana");
        ask(table, "Ask the first question");
        end(table);
        eachSaysAtTheTableWhatTheySaw(table);
        console.isEmpty();
    }

    private static void eachSaysAtTheTableWhatTheySaw(Page table) {
        Screen.isSound(table);
        button(table, "I am Ben").click();
        assertThat(half(table, "Ana answered").getByText(NOTE)).isVisible();
        button(half(table, "Ana answered"), "Say what you saw").click();
        Steps.fillScorecard(half(table, "Ana answered"), NOTE);
        button(table, "Send my feedback").click();
        assertThat(text(table, "Your feedback is sent")).isVisible();
        rateThemselves(table);
        assertThat(heading(table, "Sealed until everyone is in")).isVisible();
        Screen.isSound(table);

        handOver(table, "Ana");
        assertThat(table.getByText(NOTE)).hasCount(0);
        rateThemselves(table);
        assertThat(text(table, "Everyone is in. It is open now.")).isVisible();
        button(half(table, "Ben answered"), "I would rather not").click();
        assertThat(text(table, "You said no, and that is fine.")).isVisible();
        handOver(table, "Ben");
        assertThat(text(table, "Everyone is in. It is open now.")).isVisible();
        button(table, "Open my own place").click();
        Screen.dialogIsSound(table);
        button(table, "Open my own place").last().click();
        table.waitForURL(Pattern.compile("/feedback/read/session/"));
        Screen.isSound(table);
    }

    private static void rateThemselves(Page page) {
        var own = half(page, "Your answers");
        Steps.fillScorecard(own, OWN_VIEW);
        button(own, "Finish my rating").click();
    }

    private BrowserContext browser(String name, BrowserContext profile) {
        return console.listenTo(name, Chromium.withCamera(profile));
    }

    /** Gives the links of those invited. */
    private static List<String> plan(Page page, String first, String second) {
        steps.open(page, "/mock-interviews/new");
        field(page, "Topic").fill("Second interview as a nurse");
        field(page, "Name of the person you ask").fill(first);
        button(page, "Ask one more person").click();
        field(page, "Name of person 2").fill(second);
        field(page, "Your name").fill("Ana");
        chooseTime(page, 1, 25, "18:00");
        button(page, "Another time").click();
        chooseTime(page, 2, 25, "20:00");
        Screen.isSound(page);
        button(page, "Plan it").click();
        assertThat(heading(page, "Planned")).isVisible();
        var links = field(page, "Link").all().stream().map(Locator::inputValue).toList();
        Screen.isSound(page);
        link(page, "To the mock interview").click();
        assertThat(heading(page, "You have not agreed on a time yet")).isVisible();
        return links;
    }

    private static void chooseTime(Page page, int number, int day, String time) {
        field(page, "Day of time " + number).click();
        page.locator("[part~=date][aria-label^='%d November 2026']:visible".formatted(day)).click();
        var hour = field(page, "Time " + number);
        hour.fill(time);
        hour.press("Enter");
    }

    /** One cannot and proposes something else; it is agreed once the last of them says yes. */
    private static void agree(Page organiser, Page guest, Page second, List<String> links) {
        guest.navigate(links.getFirst());
        assertThat(guest.locator("h1")).hasText("Ana invites you to a mock interview");
        Screen.isSound(guest);
        guest.getByText("Propose other times").click();
        chooseTime(guest, 1, 26, "19:00");
        button(guest, "Propose").click();
        sayYes(organiser);
        second.navigate(links.getLast());
        assertThat(heading(organiser, "You have not agreed on a time yet")).isVisible();
        sayYes(second);
        for (var page : List.of(organiser, guest, second)) {
            assertThat(heading(page, "Agreed: ")).containsText("19:00");
        }
        organiser.getByText(Pattern.compile("What was said so far")).click();
        assertThat(text(organiser, "Ben proposed: ")).isVisible();
        Screen.isSound(organiser);
        Screen.isSound(guest);
    }

    private static void sayYes(Page page) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile(THURSDAY_AT_SEVEN)))
                .click();
    }

    private static void takesIntoCalendar(Page page) {
        var file = page.waitForDownload(() -> link(page, "Put it into your calendar").click());
        try (var read = Files.newBufferedReader(file.path())) {
            var calendar = new CalendarBuilder().build(read);
            var event = calendar.getComponent(Component.VEVENT).orElseThrow();
            assertThat(calendar.getRequiredProperty(Property.METHOD).getValue())
                    .isEqualTo("REQUEST");
            assertThat(event.getRequiredProperty(Property.DTSTART).getValue())
                    .isEqualTo("20261126T180000Z");
            assertThat(event.getRequiredProperty(Property.UID).getValue()).isNotBlank();
        } catch (IOException | ParserException e) {
            throw new AssertionError("the calendar file cannot be read", e);
        }
    }

    private static void enter(Page organiser, Page guest) {
        organiser.reload();
        link(organiser, "Enter the room").click();
        guest.reload();
        button(guest, "Enter the room").click();
        for (var page : List.of(organiser, guest)) {
            button(page, "Use camera and microphone").click();
            assertThat(page.locator(".rb-call-picture video")).isVisible();
            page.waitForCondition(() ->
                    (boolean)
                            page.locator(".rb-call-picture video")
                                    .evaluate("video => video.videoWidth > 0"));
            Screen.isSound(page);
            rooms.goIn(page);
        }
        assertThat(question(organiser)).hasText("The first question comes in a moment.");
    }

    private void askThreeQuestions(Page ana, Page ben, Page cleo, SentTo sentToAna) {
        button(ben, "I’ll lead").click();
        var first = ask(ben, ana, "Ask the first question");
        Screen.isSound(ana);
        note(ben, NOTE);
        Screen.isSound(ben);
        pauseAndGoOn(ana, ben);
        reloadInTheMiddle(ana, ben, first);

        ask(ben, ana, "Next question");
        comesAsAThird(ana, ben, cleo);
        var third = ask(ben, ana, "Next question");
        assertThat(question(cleo)).hasText(third);
        assertThat(cleo.getByText(NOTE)).hasCount(0);
        nothingOfTheAskersWasSent(ben, sentToAna, third);
    }

    private static void pauseAndGoOn(Page answerer, Page asker) {
        button(asker, "Pause").click();
        assertThat(text(answerer, "Ben let the clock stand still.")).isVisible();
        button(answerer, "Go on").click();
        assertThat(button(asker, "Pause")).isVisible();
        button(answerer, "I need a moment").click();
        assertThat(text(asker, "Ana needs a moment. The clock stands still.")).isVisible();
        button(asker, "Go on").click();
        assertThat(button(answerer, "I need a moment")).isVisible();
        theClocksAgree(answerer, asker);
    }

    private static void reloadInTheMiddle(Page answerer, Page asker, String asked) {
        asker.reload();
        assertThat(question(asker)).hasText(asked);
        assertThat(asker.getByLabel(Pattern.compile("Note at "))).hasValue(NOTE);
        theClocksAgree(answerer, asker);
        seesAndHears(asker, "Ana");
    }

    private static void theClocksAgree(Page one, Page other) {
        assertThat(seconds(one)).isCloseTo(seconds(other), Offset.offset(1));
    }

    private static void comesAsAThird(Page ana, Page ben, Page cleo) {
        cleo.reload();
        button(cleo, "Enter the room").click();
        button(cleo, "Use camera and microphone").click();
        rooms.goIn(cleo);
        assertThat(text(cleo, "Ben leads and asks.")).isVisible();
        seesAndHears(cleo, "Ana");
        seesAndHears(cleo, "Ben");
        seesAndHears(ana, "Cleo");
        seesAndHears(ben, "Cleo");
    }

    /** Not even into the browser of who answers, where nobody would look. */
    private static void nothingOfTheAskersWasSent(Page asker, SentTo answerer, String asked) {
        assertThat(answerer.holds(asked)).as("the question that was asked").isTrue();
        var kept = asker.locator(".rb-script p, .rb-script li").allInnerTexts();
        var waiting =
                asker.locator(".rb-agenda li:has(vaadin-button:visible:text('Ask this')) [lang]")
                        .allInnerTexts();
        assertThat(kept).as("hints and follow-ups").hasSizeGreaterThan(1);
        assertThat(waiting).as("later questions").hasSize(2);
        assertThat(kept).noneMatch(answerer::holds);
        assertThat(waiting).noneMatch(answerer::holds);
        assertThat(answerer.holds(NOTE)).as("the note").isFalse();
        assertThat(HINTS.pattern().split("\\|")).noneMatch(answerer::holds);
    }

    /** Who is in the room sees at once that they no longer are. */
    private static void withdrawTheLinkOf(String name, Page page, String mock, Page theirs) {
        page.navigate(mock);
        button(page, "Withdraw the link for " + name).click();
        Screen.dialogIsSound(page);
        button(page, "Withdraw the link").click();
        assertThat(theirs.locator("h1")).hasText("This link no longer opens anything.");
        assertThat(theirs.locator(".rb-room")).hasCount(0);
        page.close();
        theirs.close();
    }

    /**
     * The guest's browser is killed in the middle of their answer; gives the page of the new one.
     */
    private Page swap(Page ana, Page ben, BrowserContext bensBrowser) {
        ben.getByText("Swap roles or end").click();
        button(ben, "Swap roles").click();
        assertThat(question(ben)).hasText("The first question comes in a moment.");
        assertThat(question(ben)).isFocused();
        var asked = ask(ana, ben, "Ask the first question");
        Screen.isSound(ben);
        Screen.isSound(ana);

        var address = ben.url();
        var again = browser("Ben", chromium.phoneOf(bensBrowser)).newPage();
        again.navigate(address);
        assertThat(question(again)).hasText(asked);
        theClocksAgree(ana, again);
        return again;
    }

    /** Nothing of what the friend saw comes before both are in; then it is there at once. */
    private static void sayWhatTheySaw(Page ana, Page ben, SentTo sentToAna) {
        var theirs = half(ben, "Ana answered");
        button(theirs, "Say what you saw").click();
        var evidence = theirs.getByLabel(Pattern.compile("What exactly did you"));
        // The notes move aside for the form: pressed before that, nothing is hit.
        assertThat(evidence).isVisible();
        button(theirs, "Use as evidence: " + NOTE).first().click();
        assertThat(evidence).hasValue(NOTE);
        Steps.fillScorecard(theirs, NOTE);
        Screen.isSound(ben);

        var own = half(ana, "Your answers");
        Steps.fillScorecard(own, OWN_VIEW);
        Screen.isSound(ana);
        button(own, "Finish my rating").click();
        assertThat(heading(ana, "Sealed until everyone is in")).isVisible();
        assertThat(own.getByRole(AriaRole.LISTITEM).getByText("Ben")).isVisible();
        assertThat(sentToAna.holds(NOTE)).as("what Ben saw, before he sent it").isFalse();

        button(theirs, "Send my feedback").click();
        assertThat(text(ana, "Everyone is in. It is open now.")).isVisible();
        Screen.isSound(ana);
    }

    private static void findItAgain(Page ana) {
        link(ana, "Everything side by side").click();
        assertThat(text(ana, NOTE)).isVisible();
        assertThat(text(ana, OWN_VIEW)).isVisible();
        Screen.isSound(ana);
        steps.open(ana, "/feedback");
        assertThat(text(ana, "Ben")).isVisible();
        steps.open(ana, "/progress");
        assertThat(ana.locator("rebound-chart").first()).isVisible();
    }
}
