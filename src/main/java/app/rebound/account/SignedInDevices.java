package app.rebound.account;

import app.rebound.base.SecretToken;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.WebUtils;

/**
 * Keeps people (guests too) signed in on their devices across restarts, by a cookie whose hash is
 * stored; a device not seen for {@link #KEPT} is signed out.
 */
@Service
public class SignedInDevices implements RememberMeServices {

    static final String COOKIE = "rebound-device";
    static final Duration KEPT = Duration.ofDays(400);
    static final String KEY = "rebound-device";

    private final DeviceRepository devices;
    private final PersonRepository people;
    private final Clock clock;

    SignedInDevices(DeviceRepository devices, PersonRepository people, Clock clock) {
        this.devices = devices;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Remembers the person on the device that sent {@code request}, by a cookie in {@code
     * response}.
     */
    @Transactional
    public void remember(
            PersonId person, HttpServletRequest request, HttpServletResponse response) {
        var token = SecretToken.random();
        devices.save(new DeviceEntity(person, token.hash(), labelOf(request), clock.instant()));
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(token.value(), KEPT, request).toString());
    }

    @Override
    @Transactional
    public @Nullable Authentication autoLogin(
            HttpServletRequest request, HttpServletResponse response) {
        return tokenIn(request)
                .flatMap(token -> devices.findByTokenHash(token.hash()))
                .filter(device -> isFresh(device, clock.instant()))
                .flatMap(device -> {
                    device.usedAt(clock.instant());
                    return people.findById(device.person().value());
                })
                .map(person -> authentication(person.id(), person.role()))
                .orElse(null);
    }

    @Override
    @Transactional
    public void loginFail(HttpServletRequest request, HttpServletResponse response) {
        forget(request, response);
    }

    @Override
    public void loginSuccess(
            HttpServletRequest request,
            HttpServletResponse response,
            Authentication authentication) {
        // Remembering is asked for by name, in remember.
    }

    /** Signs the device that sent {@code request} out. */
    @Transactional
    public void forget(HttpServletRequest request, HttpServletResponse response) {
        tokenIn(request)
                .flatMap(token -> devices.findByTokenHash(token.hash()))
                .ifPresent(devices::delete);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie("", Duration.ZERO, request).toString());
    }

    static Authentication authentication(PersonId person, Role role) {
        return new RememberMeAuthenticationToken(
                KEY,
                new SignedInPerson(person),
                List.of(new SimpleGrantedAuthority("ROLE_" + role.name())));
    }

    private static boolean isFresh(DeviceEntity device, Instant now) {
        return device.lastUsedAt().plus(KEPT).isAfter(now);
    }

    private static Optional<SecretToken> tokenIn(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .map(SecretToken::new);
    }

    private static ResponseCookie cookie(String value, Duration age, HttpServletRequest request) {
        return ResponseCookie.from(COOKIE, value)
                .path("/")
                .maxAge(age)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
    }

    private static String labelOf(HttpServletRequest request) {
        var agent = request.getHeader(HttpHeaders.USER_AGENT);
        return agent == null ? "" : agent.substring(0, Math.min(agent.length(), 200));
    }
}
