package app.rebound.sharing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LinkHeadersTest {

    @Test
    void theAddressOfALinkIsNeitherSentOnNorIndexedNorStored() throws Exception {
        var response = answerTo("/r/secret");
        assertThat(response.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(response.getHeader("X-Robots-Tag")).isEqualTo("noindex, nofollow");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void otherPagesAreLeftAlone() throws Exception {
        assertThat(answerTo("/rubrics").getHeaderNames()).isEmpty();
    }

    private static MockHttpServletResponse answerTo(String address)
            throws ServletException, IOException {
        var response = new MockHttpServletResponse();
        new LinkHeaders(List.of(() -> "r"))
                .doFilter(
                        new MockHttpServletRequest("GET", address),
                        response,
                        new MockFilterChain());
        return response;
    }
}
