package app.rebound.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** Every screen that has an address of its own, with a sample person's data and with none. */
@Tag("browser")
@ExtendWith(SharedRebound.Handed.class)
class EveryScreenJourney {

    private static final List<String> FOR_VISITORS =
            List.of(
                    "welcome",
                    "sign-in",
                    "sign-up",
                    "no-such-place",
                    "r/no-such-link",
                    "m/no-such-link",
                    "t/no-such-link");

    /** Screens that are others while nothing is there yet. */
    private static final List<String> EMPTY_AT_FIRST =
            List.of(
                    "",
                    "practise",
                    "practise/history",
                    "sets",
                    "feedback",
                    "lessons",
                    "lessons/before-next",
                    "lessons/stones",
                    "progress",
                    "interviews",
                    "mock-interviews",
                    "applications",
                    "applications/week",
                    "applications/contacts");

    private static final List<String> THE_SAME_FOR_ALL =
            List.of(
                    "practise/mirror",
                    "questions",
                    "questions/new",
                    "questions/import",
                    "lessons/new",
                    "interviews/new",
                    "mock-interviews/new",
                    "applications/new",
                    "applications/stages",
                    "applications/import",
                    "applications/contacts/new",
                    "profile",
                    "rubric");

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Some of those that links lead to, with a star for each id. */
    private static final List<String> FOUND_BY_LINKS =
            List.of(
                    "questions/*",
                    "practise/session/*",
                    "practise/attempt/*",
                    "feedback/ask/attempt/*",
                    "feedback/read/attempt/*",
                    "lessons/*",
                    "lessons/stones/*",
                    "lessons/after/session/*",
                    "applications/*",
                    "applications/contacts/*",
                    "feedback/read/session/*",
                    "mock-interviews/*",
                    "mock-interviews/*/room",
                    "interviews/*",
                    "interviews/*/edit",
                    "interviews/*/jot",
                    "interviews/*/cool-off",
                    "interviews/*/cool-off/writing",
                    "interviews/*/reflect",
                    "interviews/*/talk",
                    "interviews/*/letters",
                    "interviews/*/lessons",
                    "interviews/*/close");

    /** Screens that are others for each of them: ahead, over, not come about. */
    private static final String EACH_ITS_OWN = "mock-interviews/";

    private static RunningRebound rebound;
    private static Chromium chromium;

    @BeforeAll
    static void start(SharedRebound shared) {
        rebound = shared.rebound();
        chromium = shared.chromium();
    }

    @TestFactory
    Stream<DynamicTest> isSoundForAVisitorOnAPhone() {
        var page = chromium.phone().newPage();
        return FOR_VISITORS.stream().map(path -> looked(path, () -> open(page, path)));
    }

    @TestFactory
    Stream<DynamicTest> isSoundWithNothingYetOnADarkPhone() {
        var page = enter(chromium.darkPhone(), "Start practising");
        return EMPTY_AT_FIRST.stream().map(path -> looked(path, () -> open(page, path)));
    }

    /** And every kind of screen that a link on one of them leads to, once. */
    @TestFactory
    Stream<DynamicTest> isSoundWithHalfAYearOfDataOnAPhoneAndOnADarkDesktop() {
        var page = enter(chromium.phone(), "sample");
        var paths = new ArrayList<>(EMPTY_AT_FIRST);
        paths.addAll(THE_SAME_FOR_ALL);
        var looks =
                IntStream.iterate(0, number -> number < paths.size(), number -> number + 1)
                        .mapToObj(paths::get)
                        .map(path ->
                                looked(
                                        path,
                                        () -> {
                                            open(page, path);
                                            onADarkDesktop(page);
                                            follow(page, paths);
                                        }));
        return Stream.concat(
                looks,
                Stream.of(
                        DynamicTest.dynamicTest(
                                "and they were found",
                                () ->
                                        assertThat(paths.stream().map(EveryScreenJourney::starred))
                                                .containsAll(FOUND_BY_LINKS))));
    }

    private static DynamicTest looked(String path, Executable look) {
        return DynamicTest.dynamicTest("/" + path, look);
    }

    private static void open(Page page, String path) {
        page.navigate(rebound.address("/" + path));
        page.locator("h1").first().waitFor();
        Screen.isSound(page);
    }

    /** The same page as it is, wide and dark. */
    private static void onADarkDesktop(Page page) {
        page.setViewportSize(1280, 860);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Screen.looksSound(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(360, 740);
    }

    /** Notes where the links of this page lead, one of each kind. */
    private static void follow(Page page, List<String> paths) {
        var links =
                page.locator("main a[href]:not([download])")
                        .evaluateAll("links => links.map(link => link.getAttribute('href'))");
        for (var link : (List<?>) links) {
            var address = link.toString().replaceFirst("[?#].*", "");
            if (ID.matcher(address).find()
                    && !address.contains(":")
                    && paths.stream().noneMatch(path -> kind(path).equals(kind(address)))) {
                paths.add(address);
                addDoor(address, paths);
            }
        }
    }

    /** The door of a room has a link only while it is open; its lobby is there before. */
    private static void addDoor(String address, List<String> paths) {
        var door = address + "/room";
        if (address.startsWith(EACH_ITS_OWN)
                && paths.stream().noneMatch(path -> kind(path).equals(kind(door)))) {
            paths.add(door);
        }
    }

    /** Screens whose addresses differ in ids only are of one kind, mostly. */
    private static String kind(String path) {
        return path.startsWith(EACH_ITS_OWN) && !path.endsWith("/room") ? path : starred(path);
    }

    private static String starred(String path) {
        return ID.matcher(path).replaceAll("*");
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
