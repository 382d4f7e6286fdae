package app.rebound;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.testing.ServerTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the server answers over HTTP to someone it does not know. */
@ServerTest
class EveryAddressTest {

    @LocalServerPort int port;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/profile", "/admin/people", "/questions", "/no-such-page"})
    void aVisitorIsLedToTheWelcomePage(String address) throws Exception {
        var answer = ask(get(address));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(locationIn(answer)).hasPath("/welcome");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/welcome", "/sign-in", "/sign-up"})
    void nobodyIsLedAwayFromTheEntrance(String address) throws Exception {
        assertThat(ask(get(address)).statusCode()).isNotIn(302, 401, 403, 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/styles/rebound.css",
                "/styles/account.css",
                "/images/icon.svg",
                "/actuator/health"
            })
    void someThingsAreOpenToEveryone(String address) throws Exception {
        assertThat(ask(get(address).setHeader("Accept", "*/*")).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator", "/actuator/env", "/actuator/heapdump", "/actuator/loggers",
                "/actuator/metrics", "/application.yaml", "/h2-console", "/data/questions"
            })
    void theInsideOfTheServerIsNotServed(String address) throws Exception {
        assertThat(ask(get(address)).statusCode()).isIn(302, 403, 404);
    }

    @Test
    void healthTellsNoDetails() throws Exception {
        assertThat(ask(get("/actuator/health").setHeader("Accept", "*/*")).body())
                .contains("UP")
                .doesNotContain("database", "diskSpace", "details");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/profile", "/styles/rebound.css", "/actuator/health"})
    void everyAnswerCarriesTheSecureHeaders(String address) throws Exception {
        var headers = ask(get(address)).headers();
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Permissions-Policy"))
                .contains("camera=(self), microphone=(self), display-capture=(), geolocation=()");
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'")
                .doesNotContain("http:", "https:", "*");
    }

    @Test
    void withoutTlsTheSessionCookieIsStillForHttpAndThisSiteOnly() throws Exception {
        assertThat(ask(get("/profile")).headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("JSESSIONID=")
                .contains("HttpOnly", "SameSite=Lax")
                .doesNotContain("Secure");
    }

    @Test
    void behindAProxyThatEndsTlsTheSessionCookieIsSecureAndBrowsersStayOnTls() throws Exception {
        var headers = ask(forwarded(get("/profile"))).headers();
        assertThat(headers.allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .contains("Secure", "HttpOnly", "SameSite=Lax");
        assertThat(headers.firstValue("Strict-Transport-Security").orElse("")).contains("max-age=");
        assertThat(ask(get("/profile")).headers().firstValue("Strict-Transport-Security"))
                .isEmpty();
    }

    @Test
    void behindAProxyAVisitorStaysAtTheAddressTheProxyShows() throws Exception {
        assertThat(
                        URI.create("https://rebound.example/profile")
                                .resolve(locationIn(ask(forwarded(get("/profile"))))))
                .isEqualTo(URI.create("https://rebound.example/welcome"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/profile", "/sign-in", "/logout", "/anything"})
    void aPostFromElsewhereIsRefused(String address) throws Exception {
        var post = to(address).POST(HttpRequest.BodyPublishers.ofString("email=a&password=b"));
        assertThat(ask(post).statusCode()).isEqualTo(403);
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html");
    }

    private HttpRequest.Builder get(String path) {
        return to(path).GET();
    }

    private static HttpRequest.Builder forwarded(HttpRequest.Builder request) {
        return request.header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "rebound.example")
                .header("X-Forwarded-Port", "443");
    }

    private static URI locationIn(HttpResponse<String> answer) {
        return URI.create(answer.headers().firstValue("Location").orElseThrow());
    }

    private static HttpResponse<String> ask(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
