package app.rebound.journeys;

import static app.rebound.journeys.Find.answer;
import static app.rebound.journeys.Find.button;
import static app.rebound.journeys.Find.checkbox;
import static app.rebound.journeys.Find.field;
import static app.rebound.journeys.Find.heading;
import static app.rebound.journeys.Find.link;
import static app.rebound.journeys.Find.text;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the minutes after a real interview to letting it go, on phones, over days of its own. */
@Tag("browser")
@ExtendWith(SharedRebound.Handed.class)
class BounceBackJourney {

    private static final Instant THURSDAY_ON_THE_BUS = Instant.parse("2026-11-19T16:40:00Z");
    private static final Instant FRIDAY_MORNING = Instant.parse("2026-11-20T08:10:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T09:00:00Z");

    private static final Instant WEDNESDAY_NEXT_WEEK = Instant.parse("2026-12-02T09:00:00Z");
    private static final Instant THURSDAY_NEXT_WEEK = Instant.parse("2026-12-03T09:00:00Z");
    private static final Instant BACK_AGAIN = Instant.parse("2026-12-10T09:00:00Z");

    private static final String ROUGH = "Why do you want to leave your job?";
    private static final String RECOGNISED = "Why did you leave your last job";
    private static final String STAMMERED = "I stammered and spoke ill of my boss.";
    private static final String BETTER =
            "I have learned what I could there and want to build more.";
    private static final String LESSON =
            "If they ask “" + ROUGH + "”, then I will say what I want to build";
    private static final String GOOD = "How did you find the fault in the report?";
    private static final String TOLD = "I compared the two months line by line.";
    private static final String FORGIVEN = "You were tired, and that is allowed.";

    private static RunningRebound rebound;
    private static Chromium chromium;
    private static ClockInHand clock;
    private static Steps steps;

    @BeforeAll
    static void start(SharedRebound shared) {
        clock = shared.clock();
        rebound = shared.rebound();
        chromium = shared.chromium();
        steps = new Steps(rebound);
    }

    @BeforeEach
    void thursday() {
        clock.moveTo(THURSDAY_ON_THE_BUS);
    }

    @Test
    void aBadInterviewFromTheBusToLettingItGo() {
        var page = steps.begin(chromium.phone().newPage());
        var interview = steps.writeUp(page, "It went badly");
        jotDown(page);
        coolOff(page, interview);

        clock.moveTo(FRIDAY_MORNING);
        lookBack(page, interview);
        talkItOver(page, interview);
        putRight(page, interview);

        clock.moveTo(TUESDAY);
        askForAdvice(page, interview);
        drawLessons(page, interview);
        meetItAgain(page);
        letGo(page, interview);
    }

    @Test
    void theGoodOneThatWasTurnedDownIsAskedAboutTheEmployerFirst() {
        var page = steps.begin(chromium.desktop().newPage());
        var interview = steps.writeUp(page, "It went well");
        var keys = new Keyboard(page);
        keys.type(GOOD);
        keys.write(field(page, "What I answered"), TOLD);
        keys.follow(button(page, "That was all"));
        assertThat(button(page, "Let it rest")).isVisible();

        clock.moveTo(TUESDAY);
        turnedDown(page, interview);
        requestFeedback(page, interview);
        askTheEmployer(page, interview);
        var mentor = chromium.darkPhone().newPage();
        mentor.navigate(steps.share(page, interview, GOOD, "Dr Sand"));
        offerALesson(mentor);

        clock.moveTo(WEDNESDAY_NEXT_WEEK);
        askTheRecruiter(page);
        makeSense(page, interview);
        borrowTheLesson(page, interview);
    }

    @Test
    void theOneWithNoAnswerIsFlaggedAskedAboutOnceAndLetRest() {
        var page = steps.begin(chromium.phone().newPage());
        var interview = applyAndGo(page);
        var friend = chromium.darkPhone().newPage();
        friend.navigate(steps.share(page, interview, GOOD, "Ben"));

        clock.moveTo(WEDNESDAY_NEXT_WEEK);
        seeTheSilence(page);
        askOnce(page, interview);
        rest(page);
        clock.moveTo(THURSDAY_NEXT_WEEK);
        steps.beginToWrite(friend, "Ben").type("They may just be slow.");
        button(friend, "Send").click();
        assertThat(friend.getByRole(AriaRole.LOG).first()).containsText("just be slow");
        nothingIsDue(page, interview);

        clock.moveTo(BACK_AGAIN);
        comeBack(page);
    }

    private static void jotDown(Page page) {
        var keys = new Keyboard(page);
        keys.type(ROUGH);
        keys.follow(page.getByRole(AriaRole.BUTTON, named("^This is it: ")).first());
        assertThat(text(page, "Noted as: " + RECOGNISED)).isVisible();
        keys.write(field(page, "What I answered"), STAMMERED);
        keys.write(field(page, "What I’d do differently"), BETTER);
        keys.press("Control+Enter");
        keys.isLedTo(field(page, "What they asked"));
        keys.type(GOOD);
        keys.write(field(page, "What I answered"), TOLD);
        keys.follow(button(page, "nodded"));
        assertThat(text(page, "Saved a moment ago")).isVisible();
        Screen.isSound(page);

        page.reload();
        assertThat(text(page, STAMMERED)).isVisible();
        assertThat(text(page, TOLD)).isVisible();
        keys.follow(button(page, "That was all"));
        page.waitForURL(url -> !url.endsWith("/jot"));
    }

    private static void coolOff(Page page, String interview) {
        button(page, "Let it rest").click();
        assertThat(text(page, "Judging is closed until tomorrow 08:00.")).isVisible();
        assertThat(text(page, "Three things that are true")).isVisible();
        answer(page, "How did it go, as it feels right now?", "1 · Badly").click();
        assertThat(text(page, "You said 1 this afternoon.")).isVisible();
        field(page, "One line in which you forgive yourself").fill(FORGIVEN);
        assertThat(text(page, "Saved a moment ago")).isVisible();
        Screen.isSound(page);
        page.reload();
        assertThat(field(page, "One line in which you forgive yourself")).hasValue(FORGIVEN);
        assertThat(text(page, "Three things that are true")).hasCount(0);

        steps.open(page, interview + "/reflect");
        assertThat(text(page, "Judging is closed until tomorrow 08:00.")).isVisible();
        assertThat(page.getByRole(AriaRole.RADIO)).hasCount(0);
        Screen.isSound(page);
        steps.open(page, interview + "/lessons");
        assertThat(text(page, "Judging is closed until tomorrow 08:00.")).isVisible();
        assertThat(page.getByRole(AriaRole.TEXTBOX)).hasCount(0);

        steps.open(page, "/");
        assertThat(page.locator("h2:visible").first())
                .hasText("One small step towards the next one");
    }

    private static void lookBack(Page page, String interview) {
        steps.open(page, interview);
        button(page, "Look back").click();
        assertThat(page.locator("h2:visible").first())
                .hasText("Before anything else: what you have shown before");
        var keys = new Keyboard(page);
        keys.choose(answer(page, "How did it go, as you see it now?", "4 · Rather well"));
        assertThat(heading(page, "You see it a good deal better today.")).isVisible();
        assertThat(text(page, "1 yesterday afternoon, 4 this morning.")).isVisible();
        keys.choose(answer(page, "How was your answer to: " + ROUGH, "Rough"));
        assertThat(link(page, "Practise: " + ROUGH)).isVisible();
        keys.choose(answer(page, "How was your answer to: " + GOOD, "Strong"));
        keys.tick(checkbox(page, "I was late"));
        assertThat(text(page, "To check before your next interview:")).isVisible();
        keys.tick(checkbox(page, "Nerves got in the way"));
        keys.tick(checkbox(page, "The way there"));
        Screen.isSound(page);
        keys.follow(button(page, "I have looked back"));
        page.waitForURL(url -> !url.endsWith("/reflect"));
    }

    /** With a friend on another phone, who has a link and no account. */
    private static void talkItOver(Page page, String interview) {
        var address = steps.share(page, interview, ROUGH, "Ben");

        var friend = chromium.darkPhone().newPage();
        friend.navigate(address);
        assertThat(text(friend, STAMMERED)).isVisible();
        saysNothingOf(friend, BETTER, GOOD, FORGIVEN, "Rough");
        var keys = steps.beginToWrite(friend, "Ben");
        keys.type("I would have said the same, only shorter.");
        Screen.isSound(friend);
        keys.follow(button(friend, "Send"));
        var log = friend.getByRole(AriaRole.LOG).first();
        assertThat(log).containsText("only shorter");

        assertThat(page.getByRole(AriaRole.LOG).first()).containsText("only shorter");
        button(page, "Write to Ben").first().click();
        field(page, "Your words to Ben").fill("How much shorter?");
        Screen.isSound(page);
        button(page, "Send").click();
        assertThat(log).containsText("How much shorter?");

        withdrawWhileTheyType(page, friend);
    }

    private static void withdrawWhileTheyType(Page page, Page friend) {
        var words = field(friend, "Your words to Ana");
        var keys = new Keyboard(friend);
        keys.follow(button(friend, "Write to Ana").last());
        keys.isLedTo(words);
        keys.type("One more thing");
        button(page, "Withdraw the link of Ben").click();
        button(page, "Withdraw the link").click();
        assertThat(text(friend, "It was withdrawn while you were writing")).isVisible();
        keys.isLedTo(words);
        keys.type(" about bosses");
        assertThat(words).hasValue("One more thing about bosses");
        assertThat(button(friend, "Copy my words")).isVisible();
        assertThat(text(friend, STAMMERED)).hasCount(0);
        Screen.isSound(friend);
        friend.reload();
        assertThat(text(friend, "This link no longer opens anything.")).isVisible();
        page.reload();
        assertThat(text(page, "only shorter")).isVisible();
        saysNothingOf(page, "bosses");
    }

    private static void putRight(Page page, String interview) {
        steps.open(page, interview + "/letters");
        var keys = new Keyboard(page);
        assertThat(text(page, "They have not decided yet.")).isVisible();
        keys.follow(button(page, "Draft the letter"));
        var letter = field(page, "Letter");
        letter.waitFor();
        assertThat(letter.inputValue()).contains(ROUGH, BETTER);
        assertThat(letter.inputValue()).doesNotContain(FORGIVEN);
        Screen.isSound(page);
        keys.follow(button(page, "I have sent it"));
        assertThat(heading(page, "Sent on 20 November 2026")).isVisible();
    }

    private static void askForAdvice(Page page, String interview) {
        steps.open(page, interview);
        choose(page, "What they decided", "Turned down");
        steps.open(page, interview + "/ask");
        var keys = new Keyboard(page);
        keys.follow(button(page, "Choose whom to ask"));
        keys.isLedTo(field(page, "Name"));
        keys.type("Ms Kraus");
        keys.follow(button(page, "Put on the list"));
        keys.follow(button(page, "Open the call sheet"));
        assertThat(text(page, "What was weak, and how could I improve it?")).isVisible();
        keys.write(field(page, "Their words on what was weak"), "You lost the thread once.");
        keys.write(field(page, "Their words on what impressed them"), "The way you compare.");
        Screen.isSound(page);
        keys.follow(button(page, "Done"));
        assertThat(heading(page, "Ms Kraus has answered")).isVisible();
        keys.follow(button(page, "Read what they said"));
        assertThat(text(page, "You lost the thread once.")).isVisible();
        Screen.isSound(page);
    }

    private static void drawLessons(Page page, String interview) {
        steps.open(page, interview + "/lessons");
        var keys = new Keyboard(page);
        var then = page.getByLabel(pattern("^… then I wo?"));
        keys.choose(answer(page, "What is it?", "Something I will leave"));
        keys.write(then, "speak ill of anybody");
        keys.follow(button(page, "Add to my lessons"));
        assertThat(text(page, "Next time I won’t speak ill of anybody")).isVisible();
        keys.follow(button(page, "Make it a lesson: " + ROUGH));
        keys.isLedTo(then);
        assertThat(then).hasValue(BETTER);
        keys.write(then, "say what I want to build");
        keys.follow(button(page, "Add to my lessons"));
        assertThat(text(page, LESSON)).isVisible();
        Screen.isSound(page);

        keys.follow(link(page, "All lessons"));
        var focus = page.getByText(pattern("^(If .* then|Next time) I w"));
        assertThat(focus.first()).hasText(LESSON);
        assertThat(focus.nth(1)).hasText("Next time I won’t speak ill of anybody");
        Screen.isSound(page);
    }

    /** The question that tripped them is there in practice, without having to be looked for. */
    private static void meetItAgain(Page page) {
        steps.open(page, "/lessons/stones");
        button(page, "Practise these questions").click();
        assertThat(heading(page, "The questions that tripped you")).isVisible();
        assertThat(text(page, RECOGNISED)).isVisible();
        Screen.isSound(page);
    }

    private static void letGo(Page page, String interview) {
        steps.open(page, interview + "/close");
        var keys = new Keyboard(page);
        keys.write(field(page, "What this one gave me"), "I know what I want to build.");
        Screen.isSound(page);
        keys.follow(button(page, "Close this interview"));
        assertThat(heading(page, "Closed on 24 November 2026")).isVisible();
        steps.open(page, "/");
        page.locator("h2:visible").first().waitFor();
        saysNothingOf(page, "Norda");

        steps.open(page, "/lessons");
        assertThat(text(page, LESSON)).isVisible();
        steps.open(page, "/interviews");
        link(page, "Norda, Product analyst").click();
        keys.follow(button(page, "Open it again"));
        assertThat(heading(page, "The way")).isVisible();
        Screen.isSound(page);
    }

    private static void turnedDown(Page page, String interview) {
        steps.open(page, interview);
        var keys = new Keyboard(page);
        keys.goTo(field(page, "What they decided"));
        keys.press("ArrowDown");
        page.getByRole(AriaRole.OPTION).first().waitFor();
        keys.press("ArrowDown");
        keys.press("Enter");
        assertThat(field(page, "Known since")).hasValue("24/11/2026");
        assertThat(page.locator(".rb-walk-steps li").first())
                .hasText(pattern("Ask for advice.*: next"));
        Screen.isSound(page);
        keys.follow(button(page, "Ask for advice"));
        assertThat(heading(page, "You felt it went well, and they said no")).isVisible();
    }

    private static void requestFeedback(Page page, String interview) {
        steps.open(page, interview + "/letters");
        var keys = new Keyboard(page);
        assertThat(answer(page, "Which letter", "Letter that asks for feedback (fits best now)"))
                .isChecked();
        keys.follow(button(page, "Draft the letter"));
        assertThat(field(page, "Letter")).hasValue(pattern("I would like to learn from it"));
        keys.follow(button(page, "I have sent it"));
        assertThat(heading(page, "Sent on 24 November 2026")).isVisible();
    }

    private static void askTheEmployer(Page page, String interview) {
        steps.open(page, interview + "/ask");
        var keys = new Keyboard(page);
        keys.follow(button(page, "Choose whom to ask"));
        keys.isLedTo(field(page, "Name"));
        keys.type("Ms Kraus");
        keys.choose(answer(page, "How", "By mail"));
        keys.follow(button(page, "Put on the list"));
        keys.follow(button(page, "I asked today"));
        assertThat(heading(page, "Nothing to do until 1 December 2026")).isVisible();
        Screen.isSound(page);
    }

    private static void offerALesson(Page mentor) {
        var keys = steps.beginToWrite(mentor, "Dr Sand");
        keys.follow(button(mentor, "Offer a lesson"));
        keys.isLedTo(field(mentor, "If …"));
        keys.type("they ask about a fault");
        keys.write(field(mentor, "… then I will (or won’t) …"), "say first what it cost");
        Screen.isSound(mentor);
        keys.follow(button(mentor, "Offer this lesson"));
        assertThat(mentor.getByRole(AriaRole.LOG).first()).containsText("say first what it cost");
    }

    private static void askTheRecruiter(Page page) {
        steps.open(page, "/");
        var keys = new Keyboard(page);
        keys.follow(link(page, "Ask for advice"));
        assertThat(heading(page, "Now the recruiter, if there was one")).isVisible();
        keys.follow(button(page, "Choose whom to ask"));
        keys.isLedTo(field(page, "Name"));
        keys.type("Mr Vogel");
        keys.follow(button(page, "Put on the list"));
        keys.follow(button(page, "Open the call sheet"));
        keys.write(field(page, "Their advice, in their words"), "Say the number first.");
        Screen.isSound(page);
        keys.follow(button(page, "Done"));
        assertThat(heading(page, "Mr Vogel has answered")).isVisible();
        keys.follow(link(page, "The reason they gave"));
    }

    private static void makeSense(Page page, String interview) {
        var keys = new Keyboard(page);
        keys.write(field(page, "Word for word"), "Somebody else had led a team already.");
        keys.choose(answer(page, "What kind of reason it is", "A skill, or preparation"));
        keys.choose(answer(page, "Is it believable?", "Yes"));
        keys.choose(answer(page, "Is it fair?", "Yes"));
        keys.choose(answer(page, "Is it acceptable?", "I can’t tell"));
        assertThat(heading(page, "Fair: then it is of use")).isVisible();
        keys.write(field(page, "… then I will …"), "tell how I led the move to the new tool");
        Screen.isSound(page);
        keys.follow(button(page, "Keep as a lesson"));
        assertThat(text(page, "It is among your lessons, in focus.")).isVisible();
    }

    private static void borrowTheLesson(Page page, String interview) {
        steps.open(page, interview + "/talk");
        var keys = new Keyboard(page);
        keys.follow(button(page, "Take into my lessons"));
        assertThat(text(page, "Taken")).isVisible();
        keys.follow(link(page, "Lessons"));
        var focus = page.locator("main");
        assertThat(focus).containsText("Next time I will tell how I led the move to the new tool");
        assertThat(focus)
                .containsText("If they ask about a fault, then I will say first what it cost");
        Screen.isSound(page);
    }

    /** An application, and from it the interview with one question. */
    private static String applyAndGo(Page page) {
        steps.open(page, "/applications/new");
        var keys = new Keyboard(page);
        keys.write(field(page, "Company"), "Norda");
        page.waitForURL(url -> !url.endsWith("/new"));
        var application = page.url().replaceFirst(".*/", "");
        steps.open(page, "/interviews/new?application=" + application);
        assertThat(field(page, "Company")).hasValue("Norda");
        var interview = steps.onToTheQuestions(page);
        keys.type(GOOD);
        keys.write(field(page, "What I answered"), TOLD);
        keys.follow(button(page, "That was all"));
        assertThat(button(page, "Let it rest")).isVisible();
        return interview;
    }

    private static void seeTheSilence(Page page) {
        steps.open(page, "/");
        assertThat(text(page, "No sign from Norda for 13 days")).isVisible();
        steps.open(page, "/applications");
        assertThat(text(page, "13 days without a sign")).isVisible();
        Screen.isSound(page);
    }

    private static void askOnce(Page page, String interview) {
        steps.open(page, interview);
        assertThat(text(page, "The moment for a letter passed on 21 November 2026.")).isVisible();
        choose(page, "What they decided", "No answer");
        assertThat(field(page, "Known since")).hasValue("02/12/2026");
        steps.open(page, interview + "/letters");
        button(page, "Draft the letter").click();
        assertThat(field(page, "Letter")).hasValue(pattern("However you have decided"));
        button(page, "I have sent it").click();
        assertThat(heading(page, "Sent on 2 December 2026")).isVisible();
    }

    /** With a hello planned for a day of the rest; on a wide screen, where days can be typed. */
    private static void rest(Page page) {
        page.setViewportSize(1280, 860);
        steps.open(page, "/applications/contacts/new");
        field(page, "Name").fill("Ida Moll");
        page.waitForURL(url -> !url.endsWith("/new"));
        var keys = new Keyboard(page);
        keys.write(field(page, "Say hello on"), "03/12/2026");
        keys.press("Enter");
        assertThat(text(page, "Saved a moment ago")).isVisible();
        page.setViewportSize(360, 740);

        steps.open(page, "/");
        keys.follow(button(page, "Rest for a while"));
        assertThat(field(page, "Rest until")).hasValue("09/12/2026");
        keys.follow(button(page, "Rest until then"));
        assertThat(heading(page, "You are resting")).isVisible();
        Screen.isSound(page);
    }

    private static void nothingIsDue(Page page, String interview) {
        var due = pattern("Since |without a sign|[Oo]verdue|Say hello to Ida|wrote to you|No sign");
        for (var path :
                List.of(
                        "/",
                        "/applications",
                        "/applications/week",
                        "/applications/contacts",
                        "/interviews",
                        interview,
                        "/practise",
                        "/lessons",
                        "/feedback")) {
            steps.open(page, path);
            page.locator("h1").first().waitFor();
            assertThat(page.locator("main")).not().containsText(due);
        }
    }

    private static void comeBack(Page page) {
        steps.open(page, "/");
        assertThat(text(page, "Ben wrote to you about an interview")).isVisible();
        assertThat(text(page, "Say hello to Ida Moll")).isVisible();
        button(page, "Read it").click();
        assertThat(text(page, "They may just be slow.")).isVisible();
    }

    /** Not even where nobody sees it. */
    private static void saysNothingOf(Page page, String... words) {
        var everything = page.content();
        assertThat(words).noneMatch(everything::contains);
    }

    private static void choose(Page page, String select, String option) {
        field(page, select).click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option)).click();
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex);
    }

    private static Page.GetByRoleOptions named(String regex) {
        return new Page.GetByRoleOptions().setName(pattern(regex));
    }
}
