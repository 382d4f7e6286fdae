package app.rebound.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import java.util.ArrayList;
import java.util.List;

/** What browsers complain about while people go their way; nothing is right. */
final class Console {

    private final List<String> errors = new ArrayList<>();

    /** Listens to every page of {@code profile} from now on. */
    BrowserContext listenTo(String name, BrowserContext profile) {
        profile.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add("%s: %s (%s)".formatted(name, message.text(), message.location()));
            }
        });
        profile.onWebError(error -> errors.add(name + ": " + error.error()));
        return profile;
    }

    void isEmpty() {
        assertThat(errors).as("errors in the consoles of the browsers").isEmpty();
    }
}
