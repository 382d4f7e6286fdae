package rebound.bench;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpClient;
import org.junit.jupiter.api.Test;

/** What is measured is what a person would see. */
class BrowserJourney {

    private static final String QUESTION = MadeUp.question(0).text();

    @Test
    void theDriverReachesTheViewItAsksForAndTheRowsInIt() {
        try (var database = BenchDatabase.start("h2");
                var server = BenchServer.start(database);
                var http = HttpClient.newHttpClient()) {
            var browser = Browser.open(server, http, Sample.of(server, 1).deviceCookie());

            assertTrue(browser.navigate("questions?q=situation").text().contains(QUESTION));
            assertFalse(browser.navigate(BlankView.ROUTE).text().contains(QUESTION));
        }
    }
}
