package app.rebound.journeys;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Every screen that has an address of its own, with a sample person's data and with none. */
@Tag("browser")
class EveryScreenJourney {

    private static final List<String> FOR_VISITORS =
            List.of(
                    "welcome",
                    "sign-in",
                    "sign-up",
                    "no-such-place",
                    "r/no-such-link",
                    "t/no-such-link");
    private static final List<String> FOR_PEOPLE =
            List.of(
                    "",
                    "practise",
                    "practise/history",
                    "questions",
                    "questions/new",
                    "questions/import",
                    "sets",
                    "feedback",
                    "lessons",
                    "lessons/new",
                    "lessons/before-next",
                    "lessons/stones",
                    "practise/mirror",
                    "progress",
                    "interviews",
                    "interviews/new",
                    "applications",
                    "applications/new",
                    "applications/stages",
                    "applications/import",
                    "applications/week",
                    "applications/contacts",
                    "applications/contacts/new",
                    "profile",
                    "rubric");

    private static RunningRebound rebound;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        rebound = RunningRebound.onNewData(Map.of("SPRING_PROFILES_ACTIVE", "demo"));
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        rebound.close();
    }

    @TestFactory
    Stream<DynamicTest> isSoundForAVisitorOnAPhone() {
        return each(FOR_VISITORS, chromium.phone().newPage());
    }

    @TestFactory
    Stream<DynamicTest> isSoundWithNothingYetOnADarkPhone() {
        return each(FOR_PEOPLE, enter(chromium.darkPhone(), "Start practising"));
    }

    @TestFactory
    Stream<DynamicTest> isSoundWithHalfAYearOfDataOnAPhone() {
        return each(FOR_PEOPLE, enter(chromium.phone(), "sample"));
    }

    @TestFactory
    Stream<DynamicTest> isSoundWithHalfAYearOfDataOnADesktop() {
        return each(FOR_PEOPLE, enter(chromium.desktop(), "sample"));
    }

    @TestFactory
    Stream<DynamicTest> isSoundFromJottingDownToLettingGoOnADarkPhone() {
        var page = enter(chromium.darkPhone(), "Start practising");
        page.navigate(rebound.address("/interviews/new"));
        page.getByLabel("Company").fill("Norda");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("On to the questions"))
                .click();
        page.waitForURL(url -> url.endsWith("/jot"));
        var interview = page.url().replaceFirst(".*/(interviews/[^/]+)/jot$", "$1");
        return each(
                Stream.of(
                                "",
                                "/jot",
                                "/cool-off",
                                "/cool-off/writing",
                                "/reflect",
                                "/company",
                                "/close")
                        .map(interview::concat)
                        .toList(),
                page);
    }

    private static Stream<DynamicTest> each(List<String> paths, Page page) {
        return paths.stream()
                .map(path ->
                        DynamicTest.dynamicTest(
                                "/" + path,
                                () -> {
                                    page.navigate(rebound.address("/" + path));
                                    page.locator("h1").first().waitFor();
                                    Screen.isSound(page);
                                }));
    }

    private static Page enter(BrowserContext context, String door) {
        var page = context.newPage();
        page.navigate(rebound.address("/welcome"));
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(Pattern.compile(door, Pattern.CASE_INSENSITIVE)))
                .click();
        page.waitForURL(url -> !url.contains("welcome"));
        return page;
    }
}
