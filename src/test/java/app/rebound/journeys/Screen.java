package app.rebound.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;

/** What must be true of every screen, whatever it shows. */
final class Screen {

    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    private Screen() {}

    /** One heading of the first level, nothing serious found by axe, no scrolling sideways. */
    static void isSound(Page page) {
        assertThat(page.locator("h1:visible")).hasCount(1);
        assertThat(seriousFindings(axe(page))).as("axe on %s", page.url()).isEmpty();
        assertThat(Chromium.sidewaysScroll(page)).as("sideways on %s", page.url()).isZero();
    }

    /** The same of what size and colours change, where all else was looked at before. */
    static void looksSound(Page page) {
        var looks = axe(page).withRules(List.of("color-contrast"));
        assertThat(seriousFindings(looks)).as("axe on %s", page.url()).isEmpty();
        assertThat(Chromium.sidewaysScroll(page)).as("sideways on %s", page.url()).isZero();
    }

    /** An open dialog: it has the focus and hides the rest, and axe finds nothing serious. */
    static void dialogIsSound(Page page) {
        var dialog = page.locator("[role=dialog][opened], [role=alertdialog][opened]");
        assertThat(dialog).hasCount(1);
        page.waitForCondition(() ->
                (boolean) dialog.evaluate("dialog => dialog.contains(document.activeElement)"));
        assertThat(seriousFindings(axe(page))).as("axe on a dialog on %s", page.url()).isEmpty();
    }

    /**
     * In the page itself, for without frames there is nothing to gather in another one; and without
     * telling at length of all that is well.
     */
    private static AxeBuilder axe(Page page) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options).setLegacyMode(true);
    }

    private static List<String> seriousFindings(AxeBuilder axe) {
        return axe.analyze().getViolations().stream()
                .filter(rule -> SERIOUS.contains(rule.getImpact()))
                .map(Screen::inWords)
                .toList();
    }

    private static String inWords(Rule rule) {
        return rule.getId() + " at " + rule.getNodes().stream().map(n -> n.getHtml()).toList();
    }
}
