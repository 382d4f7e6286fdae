package app.rebound.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Typed text survives a process that is killed while somebody types. */
@Tag("browser")
class KillJourney {

    private static final long TWO_SECONDS = 2_000;

    private record Typed(long atMillis, String text) {}

    @Test
    void nothingOlderThanTwoSecondsIsMissingAfterAKillWhileSomebodyTypes() {
        try (var rebound = RunningRebound.onNewData();
                var chromium = new Chromium()) {
            var page = chromium.desktop().newPage();
            startAnswering(rebound, page);

            var typed = typeInBursts(page);
            rebound.kill();
            var killedAt = System.currentTimeMillis();
            page.close();
            rebound.startAgain();

            // A browser that knows nothing of what was typed: only what the server kept counts.
            var kept = readFromAnotherTab(rebound, page.context().newPage());
            assertThat(kept).startsWith(typedBefore(killedAt - TWO_SECONDS, typed));
        }
    }

    @Test
    void nothingOlderThanTwoSecondsIsMissingAfterAKillWhileSomebodyJotsDownAnInterview() {
        try (var rebound = RunningRebound.onNewData();
                var chromium = new Chromium()) {
            var page = chromium.phone().newPage();
            startJotting(rebound, page);

            var typed = typeInBursts(page);
            rebound.kill();
            var killedAt = System.currentTimeMillis();
            page.close();
            rebound.startAgain();

            var kept = readJottingFromAnotherTab(rebound, page.context().newPage());
            assertThat(kept).startsWith(typedBefore(killedAt - TWO_SECONDS, typed));
        }
    }

    private static String typedBefore(long moment, List<Typed> typed) {
        return typed.stream().filter(each -> each.atMillis() < moment).toList().getLast().text();
    }

    private static void startJotting(RunningRebound rebound, Page page) {
        page.navigate(rebound.address("/welcome"));
        button(page, "Start practising").click();
        page.waitForURL(url -> !url.contains("welcome"));
        page.navigate(rebound.address("/interviews/new"));
        page.getByLabel("Company").fill("Norda");
        button(page, "On to the questions").click();
        page.waitForURL(url -> url.endsWith("/jot"));
        page.getByLabel("What I answered").click();
    }

    private static String readJottingFromAnotherTab(RunningRebound rebound, Page page) {
        page.addInitScript("window.localStorage.clear()");
        page.navigate(rebound.address("/interviews"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Norda")).click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Jot down"))
                .first()
                .click();
        button(page, "Change: The question is not written down yet").click();
        var answer = page.getByLabel("What I answered");
        answer.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        return answer.inputValue();
    }

    /** Types short words with a pause of a second and a bit now and then, as people do. */
    private static List<Typed> typeInBursts(Page page) {
        var typed = new ArrayList<Typed>();
        var text = new StringBuilder();
        for (var burst = 0; burst < 5; burst++) {
            for (var word : List.of("first ", "I ", "asked ", "for ", "time. ")) {
                page.keyboard().type(word);
                text.append(word);
                typed.add(new Typed(System.currentTimeMillis(), text.toString()));
            }
            page.waitForTimeout(1_300);
        }
        page.keyboard().type("and this may be lost");
        return typed;
    }

    private static void startAnswering(RunningRebound rebound, Page page) {
        page.navigate(rebound.address("/welcome"));
        button(page, "Start practising").click();
        page.waitForURL(url -> !url.contains("welcome"));
        page.navigate(rebound.address("/practise"));
        button(page, "Start now").click();
        button(page, "Start answering").click();
        page.getByLabel("Your answer").click();
    }

    private static String readFromAnotherTab(RunningRebound rebound, Page page) {
        page.addInitScript("window.localStorage.clear()");
        page.navigate(rebound.address("/practise"));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Go on"))
                .or(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Go on")))
                .first()
                .click();
        var answer = page.getByLabel("Your answer");
        answer.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        return answer.inputValue();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
