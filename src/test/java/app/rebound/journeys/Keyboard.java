package app.rebound.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Somebody without a mouse: goes from stop to stop and presses what they are on. */
final class Keyboard {

    private static final int MOST_STOPS = 150;

    /** Whether the focus is on the element or in it, and what has it can be seen. */
    private static final String HAS_VISIBLE_FOCUS =
            """
            element => {
                let focused = document.activeElement;
                while (focused?.shadowRoot?.activeElement) {
                    focused = focused.shadowRoot.activeElement;
                }
                for (let each = focused; each; each = each.parentNode ?? each.host) {
                    if (each === element) {
                        return element.checkVisibility();
                    }
                }
                return false;
            }\
            """;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Presses Tab until the focus is on {@code target}, as soon as that is there. */
    void goTo(Locator target) {
        target.waitFor();
        for (var stop = 0; stop < MOST_STOPS; stop++) {
            if (isOn(target)) {
                return;
            }
            press("Tab");
        }
        throw new AssertionError("Tab does not lead to " + target + " on " + page.url());
    }

    /** Goes to {@code target} and presses Enter. */
    void follow(Locator target) {
        goTo(target);
        press("Enter");
    }

    /** Goes to {@code target} and presses the space bar. */
    void tick(Locator target) {
        goTo(target);
        press(" ");
    }

    /** Goes to the answers {@code radio} is one of and presses the arrow until it is chosen. */
    void choose(Locator radio) {
        var group = radio.locator("xpath=ancestor::*[@role='radiogroup']");
        goTo(group);
        press(" ");
        for (var answer = group.getByRole(AriaRole.RADIO).count(); !radio.isChecked(); answer--) {
            if (answer == 0) {
                throw new AssertionError("The arrow does not lead to " + radio);
            }
            press("ArrowDown");
        }
    }

    /** Goes to {@code field} and types {@code text} in place of what is there. */
    void write(Locator field, String text) {
        goTo(field);
        press("Control+a");
        page.keyboard().type(text);
        assertThat(field).hasValue(text);
    }

    void type(String text) {
        page.keyboard().type(text);
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    /** Waits until the focus has come to {@code target} by itself. */
    void isLedTo(Locator target) {
        target.waitFor();
        page.waitForCondition(() -> isOn(target));
    }

    private boolean isOn(Locator target) {
        return (boolean) target.evaluate(HAS_VISIBLE_FOCUS);
    }
}
