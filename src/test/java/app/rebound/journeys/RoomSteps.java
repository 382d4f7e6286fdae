package app.rebound.journeys;

import static app.rebound.journeys.Find.answer;
import static app.rebound.journeys.Find.button;
import static app.rebound.journeys.Find.field;
import static app.rebound.journeys.Find.heading;
import static app.rebound.journeys.Find.link;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** What people do on the way to a mock interview and in its room in more than one journey. */
final class RoomSteps {

    static final String BY_TELEPHONE = "By telephone; script, clock and notes are here";

    private static final String AT_A_TABLE = "We sit at one table with this device";

    private static final String BYTES =
            """
            name => document.querySelector('rebound-call').received().then(all => {
                const from = all.find(one => one.name === name);
                return from ? Math.min(from.audio, from.video) : 0;
            })\
            """;

    private final Steps steps;

    RoomSteps(Steps steps) {
        this.steps = steps;
    }

    /** Plans a room that is open at once and goes in; gives the link for {@code guest}. */
    String openNow(Page organiser, String guest, String talking) {
        planNow(organiser, guest, talking);
        var address = field(organiser, "Link").inputValue();
        link(organiser, "To the mock interview").click();
        enterFromMockInterview(organiser);
        return address;
    }

    /** The same at one table, where there is no link, and goes in with everybody. */
    void openAtATable(Page table, String guest) {
        planNow(table, guest, AT_A_TABLE);
        enterFromMockInterview(table);
    }

    private void planNow(Page organiser, String guest, String talking) {
        steps.open(organiser, "/mock-interviews/new");
        field(organiser, "Topic").fill("Nurse at Heron");
        field(organiser, "Name of the person you ask").fill(guest);
        field(organiser, "Your name").fill("Ana");
        answer(organiser, "How do you hear each other?", talking).check();
        answer(organiser, "When", "Now").check();
        button(organiser, "Plan it").click();
    }

    /** The one device goes to {@code name}, who says so where nobody else may look. */
    static void handOver(Page table, String name) {
        button(table, "Hand over to " + name).click();
        assertThat(heading(table, "Give the device to " + name)).isFocused();
        button(table, "I am " + name).click();
    }

    /** What is after the room of one half. */
    static Locator half(Page page, String title) {
        return page.locator(".rb-after-half")
                .filter(
                        new Locator.FilterOptions()
                                .setHas(
                                        page.locator(
                                                "h2",
                                                new Page.LocatorOptions().setHasText(title))));
    }

    /** Ends it for everybody. */
    static void end(Page page) {
        page.getByText("Swap roles or end").click();
        button(page, "End the room").click();
        Screen.dialogIsSound(page);
        button(page, "End the room").last().click();
        assertThat(page.locator("h1")).hasText("This mock interview is over");
    }

    void enterFromMockInterview(Page page) {
        link(page, "Enter the room").click();
        goIn(page);
    }

    /** Opens their link and goes in. */
    void enterByLink(Page guest, String address) {
        guest.navigate(address);
        button(guest, "Enter the room").click();
        goIn(guest);
    }

    /** Through the lobby. */
    void goIn(Page page) {
        button(page, "Go in").click();
        question(page).waitFor();
        assertThat(button(page, "Go in")).hasCount(0);
    }

    /** The question, or what stands in its place. */
    static Locator question(Page page) {
        return page.locator(".rb-room h1");
    }

    /** Whoever asks in {@code asker} asks what comes next, and it arrives at {@code answerer}. */
    static String ask(Page asker, Page answerer, String name) {
        var now = ask(asker, name);
        assertThat(question(answerer)).hasText(now);
        return now;
    }

    /** The same where nobody else has a screen. */
    static String ask(Page asker, String name) {
        var press = button(asker, name);
        press.waitFor();
        var before = question(asker).innerText();
        press.click();
        assertThat(question(asker)).not().hasText(before);
        return question(asker).innerText();
    }

    /** Writes a private note and waits until it is kept. */
    static void note(Page asker, String words) {
        field(asker, "New note").fill(words);
        assertThat(asker.getByLabel(Pattern.compile("Note at "))).hasValue(words);
    }

    /** What the clock in {@code page} shows. */
    static int seconds(Page page) {
        var shown = page.locator("rebound-clock:visible strong").innerText().split(":");
        return Integer.parseInt(shown[0]) * 60 + Integer.parseInt(shown[1]);
    }

    /** Waits until sound and picture of {@code other} come, and go on coming. */
    static void seesAndHears(Page page, String other) {
        page.waitForCondition(() -> bytes(page, other) > 0);
        var sofar = bytes(page, other);
        page.waitForCondition(() -> bytes(page, other) > sofar);
        assertThat(page.locator(".rb-call-other[data-name='%s']".formatted(other)))
                .hasAttribute("data-state", "connected");
    }

    private static long bytes(Page page, String other) {
        return ((Number) page.evaluate(BYTES, other)).longValue();
    }
}
