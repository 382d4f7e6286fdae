package app.rebound.journeys;

import static app.rebound.journeys.Find.button;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Typed text survives a process that is killed while somebody types; a room goes on. */
@Tag("browser")
class KillJourney {

    private static final long TWO_SECONDS = 2_000;

    private static final String NOTE = "Looked up when the number came";

    private record Typed(long atMillis, String text) {}

    /** Two people in a room, each at their own screen. */
    private record Meeting(Page asked, Page asking) {}

    /** What both see there. */
    private record RoomNow(long atMillis, String question, int secondsLeft) {

        static RoomNow on(Page page) {
            return new RoomNow(
                    System.currentTimeMillis(),
                    RoomSteps.question(page).innerText(),
                    RoomSteps.seconds(page));
        }

        /** Seconds that the clock took longer to come from {@code before} than it should have. */
        long lateSince(RoomNow before) {
            var passed = (atMillis - before.atMillis) / 1000;
            return before.secondsLeft - secondsLeft - passed;
        }
    }

    private static Chromium chromium;
    private static RunningRebound rebound;
    private static BrowserContext desktop;
    private static BrowserContext phone;
    private static Typing answer;
    private static Typing jotting;
    private static Meeting meeting;
    private static RoomNow room;
    private static long killedAt;

    /**
     * One kill for all: somebody answers, somebody else jots, two are in a room, and the process
     * ends in the middle.
     */
    @BeforeAll
    static void killWhileTwoPeopleTypeAndTwoMeet() {
        rebound = RunningRebound.onNewData();
        chromium = new Chromium();
        desktop = chromium.desktop();
        phone = chromium.phone();
        answer = new Typing(desktop.newPage());
        jotting = new Typing(phone.newPage());
        startAnswering(answer.page);
        startJotting(jotting.page);
        meeting = meet();
        typeInBursts(answer, jotting);
        room = RoomNow.on(meeting.asked);
        rebound.kill();
        killedAt = System.currentTimeMillis();
        answer.page.close();
        jotting.page.close();
        rebound.startAgain();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        rebound.close();
    }

    @Test
    void nothingOlderThanTwoSecondsIsMissingOfAnAnswer() {
        var kept = readFromAnotherTab(desktop.newPage());
        assertThat(kept).startsWith(answer.before(killedAt - TWO_SECONDS));
    }

    @Test
    void nothingOlderThanTwoSecondsIsMissingOfAnInterviewJottedDown() {
        var kept = readJottingFromAnotherTab(phone.newPage());
        assertThat(kept).startsWith(jotting.before(killedAt - TWO_SECONDS));
    }

    @Test
    void inARoomTheQuestionTheTimeLeftAndTheNotesAreWhatTheyWere() {
        for (var page : List.of(meeting.asked, meeting.asking)) {
            page.reload();
            RoomSteps.question(page).waitFor();
            var now = RoomNow.on(page);
            assertThat(now.question()).isEqualTo(room.question());
            assertThat(now.lateSince(room)).isBetween(-1L, 1L);
        }
        assertThat(meeting.asking.getByLabel(Pattern.compile("Note at ")).inputValue())
                .isEqualTo(NOTE);
    }

    /** Somebody is asked by a friend, who notes what they see. */
    private static Meeting meet() {
        var steps = new Steps(rebound);
        var rooms = new RoomSteps(steps);
        var asked = steps.begin(chromium.desktop().newPage());
        var asking = chromium.phone().newPage();
        rooms.enterByLink(asking, rooms.openNow(asked, "Ben", RoomSteps.BY_TELEPHONE));
        RoomSteps.ask(asking, asked, "Ask the first question");
        button(asking, "1 minute more").click();
        RoomSteps.note(asking, NOTE);
        return new Meeting(asked, asking);
    }

    private static void startJotting(Page page) {
        page.navigate(rebound.address("/welcome"));
        button(page, "Start practising").click();
        page.waitForURL(url -> !url.contains("welcome"));
        page.navigate(rebound.address("/interviews/new"));
        page.getByLabel("Company").fill("Norda");
        button(page, "On to the questions").click();
        page.waitForURL(url -> url.endsWith("/jot"));
        page.getByLabel("What I answered").click();
    }

    private static String readJottingFromAnotherTab(Page page) {
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
    private static void typeInBursts(Typing... people) {
        for (var burst = 0; burst < 5; burst++) {
            for (var word : List.of("first ", "I ", "asked ", "for ", "time. ")) {
                for (var person : people) {
                    person.type(word);
                }
            }
            people[0].page.waitForTimeout(1_300);
        }
        for (var person : people) {
            person.page.keyboard().type("and this may be lost");
        }
    }

    /** What somebody has typed so far, and when. */
    private static final class Typing {

        private final Page page;
        private final List<Typed> typed = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        Typing(Page page) {
            this.page = page;
        }

        void type(String word) {
            page.keyboard().type(word);
            text.append(word);
            typed.add(new Typed(System.currentTimeMillis(), text.toString()));
        }

        /** The text as it stood at {@code moment}; fails where nothing was typed by then. */
        String before(long moment) {
            return typed.stream()
                    .filter(each -> each.atMillis() < moment)
                    .toList()
                    .getLast()
                    .text();
        }
    }

    private static void startAnswering(Page page) {
        page.navigate(rebound.address("/welcome"));
        button(page, "Start practising").click();
        page.waitForURL(url -> !url.contains("welcome"));
        page.navigate(rebound.address("/practise"));
        button(page, "Start now").click();
        button(page, "Start answering").click();
        page.getByLabel("Your answer").click();
    }

    private static String readFromAnotherTab(Page page) {
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
}
