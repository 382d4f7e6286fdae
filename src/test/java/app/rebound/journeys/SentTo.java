package app.rebound.journeys;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.WebSocketFrame;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Everything the server sends to one browser: what comes by WebSocket, and the bodies of all
 * answers that could hold words of people.
 */
final class SentTo {

    private static final Set<String> WORDLESS =
            Set.of("script", "stylesheet", "image", "font", "websocket");

    private final StringBuilder words = new StringBuilder();
    private final List<Request> answered = new ArrayList<>();

    /** From now on, in every page of {@code profile} that is opened. */
    SentTo(BrowserContext profile) {
        profile.onPage(page -> page.onWebSocket(socket -> socket.onFrameReceived(this::keep)));
        profile.onRequestFinished(answered::add);
    }

    /** From here on only what comes now counts. */
    void forget() {
        words.setLength(0);
        answered.clear();
    }

    /**
     * Whether {@code text} came, whole or the longest part of it that is written everywhere alike.
     */
    boolean holds(String text) {
        // Not while the browser tells of something else, which asking it again would overtake.
        var unread = List.copyOf(answered);
        answered.clear();
        unread.forEach(this::read);
        return words.indexOf(longestPlainPart(text)) >= 0;
    }

    private void keep(WebSocketFrame frame) {
        words.append(
                frame.text() == null
                        ? new String(frame.binary(), StandardCharsets.UTF_8)
                        : frame.text());
    }

    private void read(Request request) {
        if (!WORDLESS.contains(request.resourceType())) {
            try {
                words.append(request.response().text());
            } catch (PlaywrightException theyWentOn) {
                // The browser drops what it has not read by then, so nobody can see it there.
            }
        }
    }

    /** Quotes and the like are written otherwise in JSON and in HTML. */
    private static String longestPlainPart(String text) {
        var longest = "";
        for (var part : text.split("[^\\p{L}\\p{N} ,.:;?-]", -1)) {
            longest = part.length() > longest.length() ? part : longest;
        }
        return longest.strip();
    }
}
