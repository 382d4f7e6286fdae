package app.rebound.sharing.ui;

import app.rebound.base.SecretToken;
import app.rebound.base.ui.Cookies;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Optional;
import org.springframework.web.util.WebUtils;

/** Knows a guest's device again by a cookie, so that a draft is there when they come back. */
public final class LinkDevice {

    static final String COOKIE = "rebound-rater";
    private static final Duration KEPT = Duration.ofDays(180);

    private LinkDevice() {}

    /** The secret of the device that asks, if it was here before; empty where none asks. */
    public static Optional<SecretToken> find() {
        return Optional.ofNullable(VaadinServletRequest.getCurrent())
                .map(asked -> WebUtils.getCookie(asked.getHttpServletRequest(), COOKIE))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .map(SecretToken::new);
    }

    /** Gives the device that asks a secret of its own. */
    public static SecretToken remember() {
        var device = SecretToken.random();
        Cookies.keep(COOKIE, device.value(), KEPT);
        return device;
    }
}
