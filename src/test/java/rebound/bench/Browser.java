package rebound.bench;

import app.rebound.testing.StatementCounter;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What a browser says to the server, without a browser: one session with one page open. */
final class Browser {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String GUARD = "for(;;);";
    private static final String ERROR_PAGE = "rb-error-page";
    private static final List<String> LISTS = List.of("vaadin-grid", "vaadin-virtual-list");
    private static final int ROOT = 1;
    private static final int USUAL_PAGE = 50;

    private final HttpClient http;
    private final ServerTime serverTime;
    private final URI address;
    private final String deviceCookie;
    private String sessionCookie = "";
    private String csrfToken = "";
    private int ui;
    private int syncId;
    private int clientId;

    private Browser(BenchServer server, HttpClient http, String deviceCookie) {
        this.http = http;
        this.serverTime = server.the(ServerTime.class);
        this.address = server.address();
        this.deviceCookie = deviceCookie;
    }

    /** The answer to a step, with all that a browser would have asked for at once. */
    record Answer(Duration serverTime, long bytes, long statements, String text) {
        Answer and(Answer next) {
            return new Answer(
                    serverTime.plus(next.serverTime),
                    bytes + next.bytes,
                    statements + next.statements,
                    text + next.text);
        }
    }

    /** Opens the application with the cookie of a device that is signed in; no view yet. */
    static Browser open(BenchServer server, HttpClient http, String deviceCookie) {
        return arrive(server, http, deviceCookie, "");
    }

    /** The same for somebody with no account, who only has the link to {@code location}. */
    static Browser arrive(
            BenchServer server, HttpClient http, String deviceCookie, String location) {
        var browser = new Browser(server, http, deviceCookie);
        browser.send(browser.request(location).GET());
        browser.openPage();
        return browser;
    }

    /** Opens a further page in the same session; no view yet. */
    void openPage() {
        var started = send(request("?v-r=init&location=&query=").GET());
        var config = json(started.text()).get("appConfig");
        ui = config.get("v-uiId").asInt();
        csrfToken = config.get("uidl").get("Vaadin-Security-Key").asString();
        syncId = config.get("uidl").get("syncId").asInt();
        clientId = 0;
    }

    /** Says goodbye as a page does that is left, so that the server forgets it. */
    void closePage() {
        send(post(Map.of("csrfToken", csrfToken, "rpc", List.of(), "UNLOAD", true)));
    }

    /**
     * Goes to a view, and on to the first rows of the lists in it. The first view of a page brings
     * the frame around it along.
     */
    Answer navigate(String location) {
        var parts = location.split("\\?", 2);
        var data =
                Map.of(
                        "route",
                        parts[0],
                        "query",
                        parts.length > 1 ? parts[1] : "",
                        "appShellTitle",
                        "",
                        "trigger",
                        "");
        var answer =
                call(
                        List.of(
                                Map.of(
                                        "type",
                                        "event",
                                        "node",
                                        ROOT,
                                        "event",
                                        "ui-navigate",
                                        "data",
                                        data)));
        if (answer.text().contains(ERROR_PAGE)) {
            throw new IllegalStateException("No view at " + location);
        }
        var lists = firstRows(json(answer.text()));
        return lists.isEmpty() ? answer : answer.and(call(lists));
    }

    /** What the lists that came in an answer ask for as soon as they are drawn. */
    private static List<Map<String, Object>> firstRows(JsonNode answer) {
        var pages =
                StreamSupport.stream(answer.path("changes").spliterator(), false)
                        .filter(change -> "pageSize".equals(change.path("key").asString("")))
                        .collect(
                                Collectors.toMap(
                                        change -> change.get("node").asInt(),
                                        change -> change.get("value").asInt(),
                                        (before, after) -> after));
        return StreamSupport.stream(answer.path("changes").spliterator(), false)
                .filter(change -> "tag".equals(change.path("key").asString("")))
                .filter(change -> LISTS.contains(change.path("value").asString("")))
                .map(change ->
                        Map.<String, Object>of(
                                "type",
                                "publishedEventHandler",
                                "node",
                                change.get("node").asInt(),
                                "templateEventMethodName",
                                "setViewportRange",
                                "templateEventMethodArgs",
                                List.of(
                                        0,
                                        pages.getOrDefault(change.get("node").asInt(), USUAL_PAGE)),
                                "promise",
                                -1))
                .toList();
    }

    private Answer call(List<Map<String, Object>> calls) {
        var answer =
                send(
                        post(
                                Map.of(
                                        "csrfToken", csrfToken,
                                        "rpc", calls,
                                        "syncId", syncId,
                                        "clientId", clientId)));
        var json = json(answer.text());
        if (!json.has("syncId")) {
            throw new IllegalStateException("Not an answer to a step: " + answer.text());
        }
        syncId = json.get("syncId").asInt();
        clientId = json.get("clientId").asInt();
        return answer;
    }

    private HttpRequest.Builder post(Map<String, Object> message) {
        return request("?v-r=uidl&v-uiId=" + ui)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(message)));
    }

    private HttpRequest.Builder request(String query) {
        return HttpRequest.newBuilder(address.resolve("/" + query))
                .header("Cookie", deviceCookie + "; " + sessionCookie)
                .header("Accept-Language", "en");
    }

    private Answer send(HttpRequest.Builder request) {
        var before = StatementCounter.sent();
        try {
            var response = http.send(request.build(), BodyHandlers.ofByteArray());
            var text = new String(response.body(), StandardCharsets.UTF_8);
            if (response.statusCode() != 200) {
                throw new IllegalStateException(response + text);
            }
            keepSession(response);
            return new Answer(
                    serverTime.take(),
                    response.body().length,
                    StatementCounter.sent() - before,
                    text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keepSession(HttpResponse<?> response) {
        for (var cookie : response.headers().allValues("Set-Cookie")) {
            if (cookie.startsWith("JSESSIONID=")) {
                sessionCookie = cookie.split(";", 2)[0];
            }
        }
    }

    private static JsonNode json(String text) {
        var json = JSON.readTree(text.startsWith(GUARD) ? text.substring(GUARD.length()) : text);
        return json.isArray() ? json.get(0) : json;
    }
}
