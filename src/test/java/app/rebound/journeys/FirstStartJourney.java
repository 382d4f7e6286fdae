package app.rebound.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("browser")
class FirstStartJourney {

    @Test
    void aVisitorStartsWithoutSigningUpAndIsStillThereAfterTheProcessWasKilled() {
        try (var rebound = RunningRebound.onNewData();
                var chromium = new Chromium()) {
            var page = chromium.desktop().newPage();
            page.navigate(rebound.address("/"));
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Start practising"))
                    .click();
            var today = page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
            assertThat(today).isVisible();
            assertThat(page).not().hasURL(Pattern.compile("welcome|sign-in"));

            rebound.killAndStartAgain();
            page.navigate(rebound.address("/"));

            assertThat(today).isVisible();
            assertThat(page).not().hasURL(Pattern.compile("welcome|sign-in"));
        }
    }
}
