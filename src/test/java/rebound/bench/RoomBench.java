package rebound.bench;

import app.rebound.testing.StatementCounter;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * How soon what one does in a room is seen by the other, against the bare way by WebSocket between
 * the same two browsers, and what an open room costs.
 */
final class RoomBench {

    private static final double MOST = 3;
    private static final String NOW = "performance.timeOrigin + performance.now()";

    /** The relay is pressed and seen as the room is: by a button, and by words that change. */
    private static final String JOIN_RELAY =
            """
            address => new Promise(done => {
                const relay = new WebSocket(address);
                const press = document.createElement('button');
                const words = document.createElement('p');
                press.className = 'bench-press';
                words.className = 'bench-words';
                document.body.append(press, words);
                press.onclick = () => relay.send(String(performance.now()));
                relay.onmessage = message => words.textContent = message.data;
                relay.onopen = () => done(true);
            })\
            """;

    /** Until other words are there; begins when nothing is left to do of what came before. */
    private static final String WATCH =
            """
            async place => {
                await new Promise(done => requestIdleCallback(done));
                const words = () => [...document.querySelectorAll(place)].map(one => one.textContent).join();
                const before = words();
                window.benchSeen = new Promise(done => {
                    const watch = new MutationObserver(() => {
                        if (words() === before) return;
                        watch.disconnect();
                        done(%s);
                    });
                    watch.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
                });
            }\
            """
                    .formatted(NOW);

    private static final String PRESS =
            """
            place => {
                const button = document.querySelector(place);
                const at = %s;
                button.click();
                return at;
            }\
            """
                    .formatted(NOW);
    private static final String SEEN = "() => window.benchSeen";

    private static final String RELAY_PRESS = ".bench-press";
    private static final String RELAY_WORDS = ".bench-words";
    private static final String PAUSE_OR_GO_ON = ".rb-lead-bar [data-key=p]";
    private static final String ITS_WORDS = ".rb-room-side [data-key=p]";

    private final BenchServer server;
    private final HttpClient http;
    private final Sample sample;
    private final Turns actions;
    private final int rooms;

    RoomBench(BenchServer server, HttpClient http, Sample sample, Turns actions, int rooms) {
        this.server = server;
        this.http = http;
        this.sample = sample;
        this.actions = actions;
        this.rooms = rooms;
    }

    void run(Report report) {
        report.title("%d rooms with two people each".formatted(rooms));
        var opening = new OpenRooms(server, sample.person());
        look(opening.open());
        blank();
        var blank = perSession(this::blank);
        var room = perSession(() -> look(opening.open()));
        report.aside(
                String.format(
                        Locale.ROOT,
                        "memory of a room with both its screens: %.0f kB, %.0f kB beyond two blank pages",
                        room,
                        room - 2 * blank));
        var browser = System.getProperty("rebound.browser", "");
        if (browser.isBlank()) {
            report.aside("not measured without a browser: from one screen to the other");
            return;
        }
        try (var playwright =
                        Playwright.create(
                                new Playwright.CreateOptions()
                                        .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                var chromium =
                        playwright
                                .chromium()
                                .launch(
                                        new BrowserType.LaunchOptions()
                                                .setExecutablePath(Path.of(browser))
                                                .setArgs(
                                                        List.of(
                                                                "--no-sandbox",
                                                                "--disable-gpu")))) {
            var here = opening.open();
            var asks = page(chromium.newContext(), here.guests(), here.deviceCookie());
            var answers = page(chromium.newContext(), here.organisers(), sample.deviceCookie());
            fromOneToTheOther(asks, answers, report);
        }
    }

    private void fromOneToTheOther(Page asks, Page answers, Report report) {
        var relay = server.address().resolve(Relay.PATH).toString().replaceFirst("http", "ws");
        asks.evaluate(JOIN_RELAY, relay);
        answers.evaluate(JOIN_RELAY, relay);
        asks.locator(".rb-lead-bar [data-key=n]").click();
        answers.locator(".rb-answerer [data-key=p]").waitFor();

        for (var round = 0; round < actions.warmUps(); round++) {
            relayed(asks, answers);
            seen(asks, answers, PAUSE_OR_GO_ON, ITS_WORDS);
        }
        var times = server.the(ServerTime.class);
        times.forget();
        var references = new ArrayList<Duration>();
        var subjects = new ArrayList<Duration>();
        var statements = new ArrayList<Long>();
        for (var round = 0; round < actions.rounds(); round++) {
            // Who comes first changes, so that neither always follows the other.
            if (round % 2 == 0) {
                references.add(relayed(asks, answers));
            }
            var before = StatementCounter.sent();
            subjects.add(seen(asks, answers, PAUSE_OR_GO_ON, ITS_WORDS));
            statements.add(StatementCounter.sent() - before);
            if (round % 2 == 1) {
                references.add(relayed(asks, answers));
            }
        }
        report.heading(
                "From one screen to the other, %d times".formatted(actions.rounds()),
                "bare relay",
                "room");
        report.aside(
                "the median: %s, %s"
                        .formatted(
                                Report.millis(at(references, 50)),
                                Report.millis(at(subjects, 50))));
        report.ratio(
                "95 of 100 within", new Turns.Medians(at(references, 95), at(subjects, 95)), MOST);
        report.aside(
                "in the server: %s of work on a press, %d statements until both screens show it (medians)"
                        .formatted(Report.millis(at(times.taken(), 50)), at(statements, 50)));
        var blank = betweenBlankViews(asks.context(), answers.context());
        report.aside(
                "between two blank views of the same framework: %s, 95 of 100 within %s"
                        .formatted(Report.millis(at(blank, 50)), Report.millis(at(blank, 95))));
    }

    /** What the framework takes for a press and some words, in the same two browsers. */
    private List<Duration> betweenBlankViews(BrowserContext from, BrowserContext to) {
        var presses = blankRelay(from);
        var sees = blankRelay(to);
        var taken = new ArrayList<Duration>();
        for (var round = 0; round < actions.warmUps() + actions.rounds(); round++) {
            taken.add(seen(presses, sees, BlankRelayView.PRESS, BlankRelayView.WORDS));
        }
        return taken.subList(actions.warmUps(), taken.size());
    }

    private Page blankRelay(BrowserContext profile) {
        var page = profile.newPage();
        page.navigate(server.address().resolve("/" + BlankRelayView.ROUTE).toString());
        page.locator(BlankRelayView.PRESS).waitFor();
        return page;
    }

    private static Duration relayed(Page from, Page to) {
        to.evaluate(WATCH, RELAY_WORDS);
        return between(() -> from.evaluate(PRESS, RELAY_PRESS), () -> to.evaluate(SEEN));
    }

    /** The next one only begins when who pressed sees it too. */
    private static Duration seen(Page from, Page to, String button, String words) {
        from.evaluate(WATCH, words);
        to.evaluate(WATCH, words);
        var took = between(() -> from.evaluate(PRESS, button), () -> to.evaluate(SEEN));
        from.evaluate(SEEN);
        return took;
    }

    private static Duration between(Supplier<Object> begin, Supplier<Object> end) {
        var began = ((Number) begin.get()).doubleValue();
        var ended = ((Number) end.get()).doubleValue();
        return Duration.ofNanos(Math.round((ended - began) * 1e6));
    }

    private static <T extends Comparable<T>> T at(List<T> all, int percent) {
        var sorted = all.stream().sorted().toList();
        return sorted.get((sorted.size() - 1) * percent / 100);
    }

    private Page page(BrowserContext profile, String location, String cookie) {
        var parts = cookie.split("=", 2);
        profile.addCookies(
                List.of(new Cookie(parts[0], parts[1]).setUrl(server.address().toString())));
        var page = profile.newPage();
        page.navigate(server.address().resolve("/" + location).toString());
        page.locator(".rb-room-side h1").waitFor();
        return page;
    }

    private double perSession(Runnable open) {
        var before = MemoryBench.usedAfterCollection();
        for (var room = 0; room < rooms; room++) {
            open.run();
        }
        return (MemoryBench.usedAfterCollection() - before) / 1000.0 / rooms;
    }

    private void look(OpenRooms.Opened room) {
        Browser.open(server, http, sample.deviceCookie()).navigate(room.organisers());
        Browser.arrive(server, http, room.deviceCookie(), room.guests()).navigate(room.guests());
    }

    private void blank() {
        Browser.open(server, http, sample.deviceCookie()).navigate(BlankView.ROUTE);
    }
}
