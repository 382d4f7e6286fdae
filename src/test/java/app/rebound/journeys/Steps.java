package app.rebound.journeys;

import static app.rebound.journeys.Find.answer;
import static app.rebound.journeys.Find.button;
import static app.rebound.journeys.Find.checkbox;
import static app.rebound.journeys.Find.field;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** What people do in more than one journey. */
final class Steps {

    private final RunningRebound rebound;

    Steps(RunningRebound rebound) {
        this.rebound = rebound;
    }

    void open(Page page, String path) {
        page.navigate(rebound.address(path));
    }

    /** Begins without signing up. */
    Page begin(Page page) {
        open(page, "/");
        button(page, "Start practising").click();
        page.waitForURL(url -> !url.contains("welcome"));
        return page;
    }

    /** Says without a mouse with whom it was and how it felt, and leaves them at the questions. */
    String writeUp(Page page, String went) {
        var keys = new Keyboard(page);
        open(page, "/interviews/new");
        keys.isLedTo(field(page, "Company"));
        keys.type("Norda");
        keys.write(field(page, "Job (if you like)"), "Product analyst");
        keys.choose(answer(page, "How did it go?", went));
        return onToTheQuestions(page);
    }

    /** The address of the interview. */
    String onToTheQuestions(Page page) {
        new Keyboard(page).follow(button(page, "On to the questions"));
        page.waitForURL(url -> url.endsWith("/jot"));
        new Keyboard(page).isLedTo(field(page, "What they asked"));
        return page.url().replaceFirst(".*(/interviews/[^/]+)/jot$", "$1");
    }

    /** Says “sound” to everything and what they saw; leaves them before they send it. */
    static void fillScorecard(Locator form, String evidence) {
        var next = button(form, "Next");
        var field = form.getByLabel(Pattern.compile("What exactly did you"));
        for (field.waitFor(); field.isVisible(); turn(form, next)) {
            field.fill(evidence);
            var sound =
                    form.getByRole(
                            AriaRole.RADIO,
                            new Locator.GetByRoleOptions().setName(Pattern.compile("Sound")));
            assertThat(sound).isEnabled();
            sound.check();
        }
        form.getByLabel("One thing that worked").fill("Gave the number first, then the story");
        form.getByLabel("One thing for next time").fill("Next time, try naming the result");
        next.click();
        assertThat(form.getByText("Look it over")).isVisible();
    }

    private static void turn(Locator form, Locator next) {
        var heading = form.locator(".rb-scorecard h2:visible, .rb-scorecard h3:visible").first();
        var before = heading.innerText();
        next.click();
        assertThat(heading).not().hasText(before);
    }

    /** Shares what was asked and answered in one question; leaves them where they talk it over. */
    String share(Page page, String interview, String question, String name) {
        open(page, interview + "/talk/share");
        checkbox(page, question).check();
        field(page, "Name of the person you ask").fill(name);
        field(page, "Your name").fill("Ana");
        Screen.isSound(page);
        button(page, "Make the link").click();
        var link = field(page, "Link").inputValue();
        open(page, interview + "/talk");
        return link;
    }

    /** Says who they are, without a mouse, and begins to write to Ana about the first question. */
    Keyboard beginToWrite(Page friend, String name) {
        var keys = new Keyboard(friend);
        assertThat(friend.locator("h1")).hasText("Ana would like to talk something over with you");
        keys.write(field(friend, "Your name"), name);
        keys.follow(button(friend, "Start writing"));
        keys.isLedTo(friend.locator("h1"));
        keys.follow(button(friend, "Write to Ana").first());
        keys.isLedTo(field(friend, "Your words to Ana"));
        return keys;
    }
}
