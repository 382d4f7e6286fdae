package app.rebound.base.ui;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * Lets the browser that asks keep something; for as long as it is being answered, as on a click.
 */
public final class Cookies {

    private Cookies() {}

    /** Kept for that long, for every address here; no script on a page reads it. */
    public static void keep(String name, String value, Duration kept) {
        var cookie =
                ResponseCookie.from(name, value)
                        .path("/")
                        .maxAge(kept)
                        .httpOnly(true)
                        .secure(VaadinServletRequest.getCurrent().isSecure())
                        .sameSite("Lax")
                        .build();
        VaadinServletResponse.getCurrent()
                .getHttpServletResponse()
                .addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
