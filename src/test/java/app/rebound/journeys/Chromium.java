package app.rebound.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A real browser, found by {@code bin/test} or named by {@code -Drebound.browser}. */
final class Chromium implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 30_000;

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var options =
                new BrowserType.LaunchOptions()
                        .setArgs(
                                List.of(
                                        "--no-sandbox",
                                        "--disable-gpu",
                                        "--disable-quic",
                                        "--disable-background-networking",
                                        "--disable-component-update",
                                        "--disable-sync",
                                        // Whoever is let use a camera sees a moving picture made
                                        // up.
                                        "--use-fake-device-for-media-stream"));
        var path = System.getProperty("rebound.browser", "");
        if (!path.isBlank()) {
            options.setExecutablePath(Path.of(path));
        }
        browser = playwright.chromium().launch(options);
    }

    /** Somebody's own browser profile on a desktop screen. */
    BrowserContext desktop() {
        return context(1280, 860, ColorScheme.LIGHT);
    }

    /** Somebody's own browser profile on a small phone. */
    BrowserContext phone() {
        return context(360, 740, ColorScheme.LIGHT);
    }

    /** Somebody's own browser profile on a small phone that prefers dark. */
    BrowserContext darkPhone() {
        return context(360, 740, ColorScheme.DARK);
    }

    /** Lets the pages of {@code profile} use a camera and a microphone, made up by the browser. */
    static BrowserContext withCamera(BrowserContext profile) {
        profile.grantPermissions(List.of("camera", "microphone"));
        return profile;
    }

    /** The profile of {@code gone} on a small phone again, as after its browser was killed. */
    BrowserContext phoneOf(BrowserContext gone) {
        var kept = gone.storageState();
        gone.close();
        return context(
                new Browser.NewContextOptions().setStorageState(kept), 360, 740, ColorScheme.LIGHT);
    }

    private BrowserContext context(int width, int height, ColorScheme colors) {
        return context(new Browser.NewContextOptions(), width, height, colors);
    }

    private BrowserContext context(
            Browser.NewContextOptions profile, int width, int height, ColorScheme colors) {
        var context =
                browser.newContext(
                        profile.setViewportSize(width, height)
                                .setColorScheme(colors)
                                .setLocale("en-GB")
                                .setTimezoneId("Europe/Berlin"));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        return context;
    }

    /** Ends what everybody has open; a page that is left in a call goes on filming. */
    void closeProfiles() {
        List.copyOf(browser.contexts()).forEach(BrowserContext::close);
    }

    /** How far the page can be scrolled sideways, in pixels; 0 is right. */
    static int sidewaysScroll(Page page) {
        return ((Number)
                        page.evaluate(
                                "() => document.documentElement.scrollWidth -"
                                        + " document.documentElement.clientWidth"))
                .intValue();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
