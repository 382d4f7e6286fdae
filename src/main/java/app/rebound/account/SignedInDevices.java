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
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.WebUtils;

/**
 * Keeps people (guests too) signed in on their devices across restarts, by a cookie whose hash is
 * stored; a device not seen for {@link #KEPT} is signed out.
 */
@Service
public class SignedInDevices implements RememberMeServices, LogoutHandler {

    static final Duration KEPT = Duration.ofDays(400);
    static final String KEY = "rebound-device";

    private static final String COOKIE = "rebound-device";
    private static final String GUEST_COOKIE = "rebound-guest";
    private static final Duration UNTIL_THE_BROWSER_CLOSES = Duration.ofSeconds(-1);
    private static final int LONGEST_LABEL = 200;

    private final DeviceRepository devices;
    private final PersonRepository people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignedInDevices(
            DeviceRepository devices,
            PersonRepository people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.devices = devices;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** The devices {@code person} is signed in on, the one used last first. */
    @Transactional(readOnly = true)
    public List<SignedInDevice> of(PersonId person) {
        return devices.findByPersonIdOrderByLastUsedAtDesc(person.value()).stream()
                .map(DeviceEntity::toDevice)
                .toList();
    }

    /** Signs {@code person} out on one of their devices, from its next request on. */
    @Transactional
    public void revoke(PersonId person, DeviceId device) {
        devices.remove(person.value(), device.value());
        events.publishEvent(new StandingChanged(person));
    }

    /** Signs {@code person} out everywhere but on {@code kept}; says on how many devices. */
    @Transactional
    public int revokeOthers(PersonId person, DeviceId kept) {
        var revoked = devices.removeOthers(person.value(), kept.value());
        events.publishEvent(new StandingChanged(person));
        return revoked;
    }

    /**
     * Remembers the person on the device that sent {@code request}, by a cookie in {@code
     * response}.
     */
    @Transactional
    Authentication remember(
            Person person,
            Staying staying,
            HttpServletRequest request,
            HttpServletResponse response) {
        devices.removeUnused(person.id().value(), clock.instant().minus(KEPT));
        var token = SecretToken.random();
        var device =
                devices.save(
                        new DeviceEntity(
                                person.id(), token.hash(), labelOf(request), clock.instant()));
        var age = staying == Staying.SIGNED_IN ? KEPT : UNTIL_THE_BROWSER_CLOSES;
        send(cookie(COOKIE, token.value(), age, request), response);
        return authentication(device.id(), person.id(), person.role());
    }

    @Override
    @Transactional
    public @Nullable Authentication autoLogin(
            HttpServletRequest request, HttpServletResponse response) {
        var token = tokenIn(COOKIE, request);
        var remembered = token.flatMap(this::remembered).orElse(null);
        if (token.isPresent() && remembered == null) {
            send(cookie(COOKIE, "", Duration.ZERO, request), response);
        }
        return remembered;
    }

    private Optional<Authentication> remembered(SecretToken token) {
        var now = clock.instant();
        return devices.findByTokenHash(token.hash())
                .filter(device -> isFresh(device, now))
                .flatMap(device -> {
                    devices.usedAt(device.id().value(), now);
                    return people.findById(device.person().value())
                            .map(person -> authentication(device.id(), person.id(), person.role()));
                });
    }

    /**
     * Keeps the guest of this device apart under a cookie of their own while someone signs in with
     * an account, so that {@link #resumeGuest} finds them again.
     */
    void setGuestAside(HttpServletRequest request, HttpServletResponse response) {
        tokenIn(COOKIE, request)
                .ifPresent(token ->
                        send(cookie(GUEST_COOKIE, token.value(), KEPT, request), response));
    }

    /** The guest who was set aside on this device, still without an account. */
    @Transactional(readOnly = true)
    public Optional<Person> guestSetAside(HttpServletRequest request) {
        return tokenIn(GUEST_COOKIE, request)
                .flatMap(token -> devices.findByTokenHash(token.hash()))
                .filter(device -> isFresh(device, clock.instant()))
                .flatMap(device -> people.findById(device.person().value()))
                .map(PersonEntity::toPerson)
                .filter(Person::isGuest);
    }

    /** Makes the guest who was set aside on this device the remembered one again. */
    @Transactional
    Optional<Authentication> resumeGuest(HttpServletRequest request, HttpServletResponse response) {
        var token = tokenIn(GUEST_COOKIE, request);
        var guest = guestSetAside(request).flatMap(person -> token.flatMap(this::remembered));
        guest.ifPresent(authentication ->
                token.ifPresent(value -> {
                    send(cookie(COOKIE, value.value(), KEPT, request), response);
                    send(cookie(GUEST_COOKIE, "", Duration.ZERO, request), response);
                }));
        return guest;
    }

    /** Signs the device that sent {@code request} out. */
    @Override
    @Transactional
    public void logout(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Authentication authentication) {
        if (authentication != null
                && authentication.getPrincipal() instanceof SignedInPerson(var person, var device)
                && device != null) {
            revoke(person, device);
        }
        forget(request);
        send(cookie(COOKIE, "", Duration.ZERO, request), response);
    }

    /** Signs out whoever is remembered on the device that sent {@code request}. */
    @Transactional
    void forget(HttpServletRequest request) {
        tokenIn(COOKIE, request)
                .flatMap(token -> devices.findByTokenHash(token.hash()))
                .ifPresent(device -> revoke(device.person(), device.id()));
    }

    @Override
    public void loginFail(HttpServletRequest request, HttpServletResponse response) {
        logout(request, response, null);
    }

    @Override
    public void loginSuccess(
            HttpServletRequest request,
            HttpServletResponse response,
            Authentication authentication) {
        // Remembering is asked for by name, in remember.
    }

    static Authentication authentication(Standing standing) {
        return authentication(
                new DeviceId(standing.device()), standing.personId(), standing.role());
    }

    private static Authentication authentication(DeviceId device, PersonId person, Role role) {
        return new RememberMeAuthenticationToken(
                KEY,
                new SignedInPerson(person, device),
                List.of(new SimpleGrantedAuthority("ROLE_" + role.name())));
    }

    private static boolean isFresh(DeviceEntity device, Instant now) {
        return device.lastUsedAt().plus(KEPT).isAfter(now);
    }

    private static Optional<SecretToken> tokenIn(String cookie, HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, cookie))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .map(SecretToken::new);
    }

    private static ResponseCookie cookie(
            String name, String value, Duration age, HttpServletRequest request) {
        return ResponseCookie.from(name, value)
                .path("/")
                .maxAge(age)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
    }

    private static void send(ResponseCookie cookie, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static String labelOf(HttpServletRequest request) {
        var agent = request.getHeader(HttpHeaders.USER_AGENT);
        return agent == null ? "" : agent.substring(0, Math.min(agent.length(), LONGEST_LABEL));
    }
}
