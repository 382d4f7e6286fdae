package app.rebound.journeys;

import static app.rebound.journeys.Find.button;
import static app.rebound.journeys.Find.heading;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The whole story, from the first start to the chart, with a friend in a second browser. */
@Tag("browser")
class StoryJourney {

    private static final String ANSWER =
            "We had agreed to ship on the Friday. I asked for one more run on Saturday’s copy.";

    @Test
    void someoneAnswersRatesThemselvesAsksAFriendReadsTheFeedbackAndSeesTheChart() {
        try (var rebound = RunningRebound.onNewData();
                var chromium = new Chromium()) {
            var person = chromium.desktop().newPage();
            startPractising(rebound, person);
            answerOneQuestion(person);
            rateOneself(person);
            var link = askFriend(person);

            var friend = chromium.darkPhone().newPage();
            giveFeedback(friend, link);

            readFeedback(rebound, person);
            rebound.killAndStartAgain();
            seeChart(rebound, person);
        }
    }

    private static void startPractising(RunningRebound rebound, Page page) {
        page.navigate(rebound.address("/"));
        button(page, "Start practising").click();
        page.waitForURL(url -> !url.contains("welcome"));
        page.navigate(rebound.address("/practise"));
        button(page, "Start now").click();
        Screen.isSound(page);
    }

    private static void answerOneQuestion(Page page) {
        button(page, "Start answering").click();
        var answer = page.getByLabel("Your answer");
        answer.fill(ANSWER);
        assertThat(page.getByText("Saved a moment ago")).isVisible();
        page.reload();
        assertThat(answer).hasValue(ANSWER);
        Screen.isSound(page);
        button(page, "Done, next question").click();
        assertThat(page.getByText("Question 2 of 5")).isVisible();
        button(page, "Stop here").click();
        assertThat(heading(page, "Looking back")).isVisible();
        Screen.isSound(page);
    }

    private static void rateOneself(Page page) {
        link(page, "Rate this answer yourself").first().click();
        Steps.fillScorecard(page.locator("main"), "I said what I asked for and when");
        button(page, "Finish my rating").click();
        assertThat(page.getByText("Your own rating is done").first()).isVisible();
        Screen.isSound(page);
    }

    private static String askFriend(Page page) {
        link(page, "Ask someone about this answer")
                .or(link(page, "Ask someone what they see"))
                .first()
                .click();
        page.getByLabel("Name of the person you ask").fill("Ben");
        page.getByLabel("Your name").fill("Ana");
        Screen.isSound(page);
        button(page, "Make the link").click();
        return page.getByLabel("Link", new Page.GetByLabelOptions().setExact(true)).inputValue();
    }

    private static void giveFeedback(Page page, String link) {
        page.navigate(link);
        assertThat(page.locator("h1")).containsText("Ana");
        Screen.isSound(page);
        button(page, "Start").click();
        assertThat(page.getByText("one more run on Saturday").first()).isVisible();
        Steps.fillScorecard(page.locator("main"), "“I asked for one more run”: clear what she did");
        Screen.isSound(page);
        button(page, "Send my feedback").click();
        assertThat(page.getByText("Thank you. Ana has it now.").first()).isVisible();
        Screen.isSound(page);
    }

    private static void readFeedback(RunningRebound rebound, Page page) {
        page.navigate(rebound.address("/feedback"));
        Screen.isSound(page);
        page.getByText("Ben").first().waitFor();
        link(page, "Read").first().click();
        assertThat(page.getByText("Gave the number first").first()).isVisible();
        assertThat(page.getByText("Next time, try naming the result").first()).isVisible();
        Screen.isSound(page);
    }

    private static void seeChart(RunningRebound rebound, Page page) {
        page.navigate(rebound.address("/progress"));
        assertThat(page.locator("rebound-chart").first()).isVisible();
        Screen.isSound(page);
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .or(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)));
    }
}
