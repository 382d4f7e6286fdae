package app.rebound.journeys;

import static app.rebound.journeys.Find.button;
import static app.rebound.journeys.Find.heading;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people do here, without a mouse; what opens on the way is looked at by axe too. */
@Tag("browser")
@ExtendWith(SharedRebound.Handed.class)
class KeyboardJourney {

    private static final String ANSWER = "I asked for one more run on the copy of Saturday.";
    private static final String PASSWORD = "quiet gravel tulip 7";

    private static RunningRebound rebound;
    private static Chromium chromium;

    @BeforeAll
    static void start(SharedRebound shared) {
        rebound = shared.rebound();
        chromium = shared.chromium();
    }

    @Test
    void someonePractisesAsksAFriendReadsAndSeesTheirProgress() {
        var page = chromium.desktop().newPage();
        var keys = guest(page);
        choose(page, keys);
        answer(page, keys);
        keys.follow(link(page, "Rate this answer yourself").first());
        fillScorecard(page, keys, "I said what I asked for and when");
        keys.follow(button(page, "Finish my rating"));
        keys.isLedTo(heading(page, "Your own rating is done"));

        keys.follow(link(page, "Ask someone"));
        keys.follow(button(page, "Make the link"));
        keys.isLedTo(page.getByLabel("Name of the person you ask"));
        Screen.isSound(page);
        keys.write(page.getByLabel("Name of the person you ask"), "Ben");
        keys.write(page.getByLabel("Your name"), "Ana");
        keys.follow(button(page, "Make the link"));
        var address =
                page.getByLabel("Link", new Page.GetByLabelOptions().setExact(true)).inputValue();

        give(address);

        page.navigate(rebound.address("/feedback"));
        keys.follow(link(page, "Read").first());
        assertThat(page.getByText("Gave the number first").first()).isVisible();
        keys.follow(button(page, "Write back to Ben"));
        keys.isLedTo(page.getByLabel("What you want to say to Ben"));
        Screen.isSound(page);

        keys.follow(link(page, "Progress"));
        keys.isLedTo(page.locator("h1"));
        assertThat(page.locator("rebound-chart").first()).isVisible();
        Screen.isSound(page);
    }

    @Test
    void someonePutsTheQuestionsOfASetInOrder() {
        var page = chromium.desktop().newPage();
        var keys = guest(page);
        keys.follow(link(page, "Question sets"));
        keys.follow(button(page, "Make a set"));
        keys.isLedTo(page.getByLabel("Name of the set"));
        Screen.isSound(page);
        keys.type("Thursday");
        keys.press("Enter");
        assertThat(heading(page, "Thursday")).isVisible();
        keys.goTo(page.getByLabel("Search in all questions"));
        keys.type("team");
        var add = page.getByRole(AriaRole.BUTTON, named("^Add: "));
        for (var questions = 1; questions <= 3; questions++) {
            keys.follow(add.first());
            assertThat(entries(page)).hasCount(questions);
            keys.isLedTo(page.getByLabel("Search in all questions"));
        }
        var third = entries(page).nth(2).getByRole(AriaRole.LINK).innerText();

        var up = button(page, "Move up: " + third);
        page.reload();
        keys.follow(up);
        assertThat(entries(page).nth(1)).containsText(third);
        keys.isLedTo(up);
        keys.press("Enter");
        assertThat(entries(page).first()).containsText(third);
        keys.isLedTo(button(page, "Move down: " + third));
        Screen.isSound(page);
        page.reload();
        assertThat(entries(page).first()).containsText(third);

        keys.follow(button(page, "Delete the set"));
        Screen.dialogIsSound(page);
        keys.press("Escape");
        keys.isLedTo(button(page, "Delete the set"));
    }

    @Test
    void someoneBringsInQuestionsFromAFile() {
        var page = chromium.desktop().newPage();
        holdBackFileDialogs(page);
        var keys = guest(page);
        page.navigate(rebound.address("/questions"));
        keys.follow(link(page, "Bring in from a file"));
        keys.goTo(button(page, "Choose a file"));
        page.waitForFileChooser(() -> keys.press("Enter"))
                .setFiles(
                        file(
                                """
                                Question;Level
                                Which tree in our yard would you cut?;easy
                                Tell me about yourself;easy
                                What do you grow?;impossible
                                """));
        keys.isLedTo(page.locator("h2:visible").first());
        Screen.isSound(page);
        keys.follow(page.getByRole(AriaRole.BUTTON, named("New$")));
        Screen.isSound(page);
        keys.follow(button(page, "Import one question"));
        keys.isLedTo(heading(page, "One question imported"));
        keys.follow(button(page, "See the questions"));
        assertThat(link(page, "Which tree in our yard")).isVisible();
        Screen.isSound(page);
        keys.goTo(page.locator("vaadin-grid"));
        keys.press("Enter");
        keys.isLedTo(link(page, "Which tree in our yard"));
        keys.press("Enter");
        assertThat(heading(page, "Which tree in our yard")).isVisible();
    }

    @Test
    void aGuestKeepsTheirPracticeSignsOutAndInAndSignsAnotherDeviceOut() {
        var page = chromium.desktop().newPage();
        var keys = guest(page);
        makeSet(page, keys, "Kept by claiming");

        keys.follow(link(page, "Your profile"));
        keys.isLedTo(heading(page, "Your profile"));
        keys.follow(button(page, "Keep it with an e-mail"));
        keys.isLedTo(page.getByLabel("E-mail"));
        keys.type("ana@example.org");
        keys.write(password(page), "short");
        keys.press("Enter");
        assertThat(page.getByText("At least 10 characters, please.")).isVisible();
        keys.isLedTo(password(page));
        Screen.isSound(page);
        keys.write(password(page), PASSWORD);
        keys.press("Enter");
        keys.isLedTo(password(page));
        assertThat(heading(page, "Sign in")).isVisible();
        keys.type(PASSWORD);
        keys.press("Enter");
        page.waitForURL(url -> !url.contains("sign-"));

        page.navigate(rebound.address("/sets"));
        assertThat(link(page, "Kept by claiming")).isVisible();
        page.navigate(rebound.address("/profile"));
        keys.follow(button(page, "Sign out"));
        page.waitForURL(url -> url.contains("welcome"));
        signIn(page, keys);

        var elsewhere = chromium.phone().newPage();
        elsewhere.navigate(rebound.address("/welcome"));
        signIn(elsewhere, new Keyboard(elsewhere));

        page.navigate(rebound.address("/profile"));
        keys.follow(page.getByRole(AriaRole.BUTTON, named("^Sign out Chrome")));
        assertThat(page.getByText("Signed out: Chrome").first()).isVisible();
        elsewhere.navigate(rebound.address("/sets"));
        elsewhere.waitForURL(url -> url.contains("welcome"));

        keys.follow(button(page, "Erase everything"));
        Screen.dialogIsSound(page);
        keys.press("Escape");
        keys.isLedTo(button(page, "Erase everything"));
    }

    @Test
    void twoPeopleHoldAMockInterview() {
        var asker = chromium.desktop().newPage();
        var answerer = chromium.phone().newPage();
        var keys = guest(asker);
        var theirs = new Keyboard(answerer);
        keys.follow(link(asker, "Mock interviews"));
        keys.isLedTo(asker.locator("h1"));
        answerer.navigate(plan(asker, keys));
        theirs.follow(answerer.getByRole(AriaRole.BUTTON, named("^Yes: ")));
        assertThat(heading(answerer, "Agreed: ")).isVisible();
        keys.follow(link(asker, "To the mock interview"));
        keys.follow(button(asker, "Open the room now"));
        keys.follow(link(asker, "Enter the room"));
        keys.follow(button(asker, "Go in"));
        theirs.follow(button(answerer, "Enter the room"));
        theirs.follow(button(answerer, "Go in"));
        theirs.isLedTo(RoomSteps.question(answerer));

        askByKeys(asker, keys, answerer, theirs);
        endByKeys(asker, keys);
        keys.follow(button(asker, "Say what you saw"));
        fillScorecard(asker, keys, "Named the number before the story");
        keys.follow(button(asker, "Send my feedback"));
        assertThat(asker.getByText("Ben reads it once everybody is in").first()).isVisible();
    }

    /** Somebody else answers; both talk by telephone. Gives the link. */
    private static String plan(Page page, Keyboard keys) {
        keys.follow(
                link(page, "Plan a mock interview")
                        .or(button(page, "Plan a mock interview"))
                        .first());
        keys.write(page.getByLabel("Topic"), "Nurse at Heron");
        keys.write(page.getByLabel("Name of the person you ask"), "Ben");
        keys.write(page.getByLabel("Your name"), "Ana");
        keys.choose(
                Find.answer(page, "Who answers first?", "The first person I named does, I ask"));
        keys.choose(Find.answer(page, "How do you hear each other?", RoomSteps.BY_TELEPHONE));
        var soon = LocalDate.now(Clock.system(ZoneId.of("Europe/Berlin"))).plusDays(3);
        pick(page, "Day of time 1", soon.format(DateTimeFormatter.ofPattern("dd/MM/yyyy")));
        pick(page, "Time 1", "19:00");
        keys.follow(button(page, "Plan it"));
        keys.isLedTo(heading(page, "Planned"));
        return Find.field(page, "Link").inputValue();
    }

    private static void pick(Page page, String label, String words) {
        var keys = new Keyboard(page);
        var opened = page.locator(":is(vaadin-date-picker, vaadin-time-picker)[opened]");
        keys.goTo(Find.field(page, label));
        keys.type(words);
        assertThat(opened).hasCount(1);
        keys.press("Enter");
        assertThat(opened).hasCount(0);
    }

    /** Single letters press buttons, but never while somebody types. */
    private static void askByKeys(Page asker, Keyboard keys, Page answerer, Keyboard theirs) {
        var asked = RoomSteps.question(asker);
        keys.press("n");
        assertThat(asked).not().hasText("Ready when you are");
        assertThat(RoomSteps.question(answerer)).hasText(asked.innerText());
        keys.press("m");
        var note = asker.getByLabel("New note");
        keys.isLedTo(note);
        keys.type("One moment, no pause: nothing is skipped");
        assertThat(asker.getByLabel(Pattern.compile("Note at "))).isVisible();
        assertThat(RoomSteps.question(answerer)).hasText(asked.innerText());
        theirs.press("p");
        assertThat(button(answerer, "Go on")).isVisible();
        keys.follow(button(asker, "Go on"));
        assertThat(button(answerer, "I need a moment")).isVisible();
    }

    private static void endByKeys(Page page, Keyboard keys) {
        keys.follow(
                page.locator(
                        "vaadin-details-summary",
                        new Page.LocatorOptions().setHasText("Swap roles or end")));
        keys.follow(button(page, "Swap roles"));
        assertThat(RoomSteps.question(page)).hasText("The first question comes in a moment.");
        keys.follow(button(page, "End the room"));
        Screen.dialogIsSound(page);
        keys.follow(button(page, "End the room").last());
        keys.isLedTo(page.locator("h1"));
        assertThat(page.locator("h1")).hasText("This mock interview is over");
    }

    /** Someone who has just started, on the front page. */
    private static Keyboard guest(Page page) {
        var keys = new Keyboard(page);
        page.navigate(rebound.address("/"));
        keys.follow(button(page, "Start practising"));
        page.waitForURL(url -> !url.contains("welcome"));
        keys.follow(link(page, "Skip to content"));
        keys.isLedTo(page.locator("main"));
        return keys;
    }

    private static void choose(Page page, Keyboard keys) {
        keys.follow(link(page, "Practise").first());
        keys.follow(button(page, "Choose questions and times yourself"));
        keys.write(page.getByLabel("How many questions"), "2");
        keys.goTo(page.getByLabel("Kind"));
        keys.press("ArrowDown");
        page.getByRole(AriaRole.OPTION, named("Motivation")).waitFor();
        Screen.isSound(page);
        keys.type("Motiv");
        assertThat(page.getByRole(AriaRole.OPTION)).hasCount(1);
        keys.press("ArrowDown");
        keys.press("Enter");
        keys.press("Escape");
        keys.follow(
                page.locator(".rb-own-form")
                        .getByRole(
                                AriaRole.BUTTON,
                                new Locator.GetByRoleOptions().setName("Start").setExact(true)));
    }

    private static void answer(Page page, Keyboard keys) {
        var answer = page.getByLabel("Your answer");
        keys.isLedTo(page.locator("h1"));
        keys.press("Control+Enter");
        keys.isLedTo(answer);
        Screen.isSound(page);
        keys.type(ANSWER);
        keys.press("Control+Enter");
        assertThat(page.getByText("Question 2 of 2")).isVisible();
        keys.isLedTo(page.locator("h1"));
        keys.follow(button(page, "Skip"));
        keys.isLedTo(heading(page, "Looking back"));
        assertThat(page.getByText(ANSWER)).isVisible();
        Screen.isSound(page);
    }

    private static void give(String address) {
        var page = chromium.darkPhone().newPage();
        var keys = new Keyboard(page);
        page.navigate(address);
        keys.follow(button(page, "I would rather not"));
        keys.isLedTo(page.getByLabel("Reason, if you like to give one"));
        Screen.isSound(page);
        page.reload();
        keys.follow(button(page, "Start"));
        fillScorecard(page, keys, "“I asked for one more run”: clear what she did");
        keys.follow(button(page, "Send my feedback"));
        keys.isLedTo(heading(page, "Thank you. Ana has it now."));
        Screen.isSound(page);
    }

    /** One level with what was seen, all others not observed. */
    private static void fillScorecard(Page page, Keyboard keys, String evidence) {
        var next = button(page, "Next");
        keys.goTo(page.getByLabel(Pattern.compile("What exactly did you")));
        keys.type(evidence);
        assertThat(page.getByRole(AriaRole.RADIO, named("Sound"))).isEnabled();
        keys.goTo(page.getByRole(AriaRole.RADIO, named("Not yet")));
        keys.press("ArrowDown");
        keys.press("ArrowDown");
        assertThat(page.getByRole(AriaRole.RADIO, named("Sound"))).isChecked();
        Screen.isSound(page);
        turn(page, keys, next);
        var notObserved = page.getByLabel(Pattern.compile("I couldn’t observe this"));
        while (notObserved.isVisible()) {
            keys.tick(notObserved);
            assertThat(notObserved).isChecked();
            turn(page, keys, next);
        }
        turn(page, keys, next);
        keys.follow(page.locator("vaadin-button:visible[theme~=primary]"));
        keys.isLedTo(page.locator(".rb-problems"));
        Screen.isSound(page);
        keys.follow(page.locator(".rb-problems").getByRole(AriaRole.BUTTON).first());
        keys.isLedTo(page.getByLabel("One thing that worked"));
        Screen.isSound(page);
        keys.type("Gave the number first, then the story");
        keys.write(page.getByLabel("One thing for next time"), "Next time, try naming the result");
        turn(page, keys, next);
        Screen.isSound(page);
    }

    /** To the page after this one, whose heading then has the focus. */
    private static void turn(Page page, Keyboard keys, Locator next) {
        var title = page.locator(".rb-scorecard h2:visible").first();
        var before = title.innerText();
        keys.follow(next);
        assertThat(title).not().hasText(before);
        keys.isLedTo(title);
    }

    private static void makeSet(Page page, Keyboard keys, String name) {
        page.navigate(rebound.address("/sets"));
        keys.write(page.getByLabel("Name of the set"), name);
        keys.press("Enter");
        assertThat(heading(page, name)).isVisible();
    }

    private static void signIn(Page page, Keyboard keys) {
        keys.follow(link(page, "Sign in"));
        keys.isLedTo(page.getByLabel("E-mail"));
        keys.type("ana@example.org");
        keys.write(password(page), "not this one");
        keys.press("Enter");
        assertThat(page.getByText("E-mail and password do not match.")).isVisible();
        keys.isLedTo(password(page));
        Screen.isSound(page);
        keys.write(password(page), PASSWORD);
        keys.press("Enter");
        page.waitForURL(url -> !url.contains("sign-in"));
    }

    private static Locator password(Page page) {
        return page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true));
    }

    /** From now on: a listener that begins with a press may come later than what it opens. */
    private static void holdBackFileDialogs(Page page) {
        page.onFileChooser(dialog -> {});
    }

    private static FilePayload file(String text) {
        return new FilePayload("questions.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Locator entries(Page page) {
        return page.locator(".rb-set-list > li");
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(Pattern.compile(name));
    }
}
