package app.rebound.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.base.SecretToken;
import app.rebound.testing.IntegrationTest;
import app.rebound.testing.SignedIn;
import app.rebound.testing.StatementCounter;
import app.rebound.testing.TestPeople;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

@IntegrationTest
class SignedInDevicesTest {

    private static final String CHROME_ON_LINUX =
            "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko)"
                    + " Chrome/142.0.0.0 Safari/537.36";
    private static final String KEPT =
            HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

    @Autowired SignedInDevices devices;
    @Autowired Standings standings;
    @Autowired SignIn signIn;
    @Autowired Accounts accounts;
    @Autowired People people;
    @Autowired MyData data;
    @Autowired Administration administration;
    @Autowired TestPeople testPeople;
    @Autowired JdbcClient sql;

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void theCookieAloneSignsInAgainAsAfterARestart() {
        assertThat(new Browser(people.startGuest()).comesBack()).isTrue();
    }

    @Test
    void theCookieIsForHttpOnlyAndForThisSiteOnlyAndSecureUnderTls() {
        var request = new MockHttpServletRequest();
        request.setSecure(true);
        var response = new MockHttpServletResponse();
        devices.remember(people.startGuest(), Staying.SIGNED_IN, request, response);
        assertThat(response.getHeader("Set-Cookie"))
                .contains("HttpOnly", "SameSite=Lax", "Secure", "Path=/")
                .contains("Max-Age=" + Duration.ofDays(400).toSeconds());
    }

    @Test
    void onASharedComputerTheCookieEndsWithTheBrowser() {
        var response = new MockHttpServletResponse();
        devices.remember(
                testPeople.account(),
                Staying.UNTIL_THE_BROWSER_CLOSES,
                new MockHttpServletRequest(),
                response);
        assertThat(response.getHeader("Set-Cookie")).doesNotContain("Max-Age", "Expires");
    }

    @Test
    void aMadeUpCookieIsTakenBackAndOpensNothing() {
        var response = new MockHttpServletResponse();
        assertThat(
                        devices.autoLogin(
                                requestWith(new Cookie("rebound-device", "made-up")), response))
                .isNull();
        assertThat(response.getHeader("Set-Cookie")).contains("rebound-device=;", "Max-Age=0");
    }

    @Test
    void devicesAreListedByWhatPeopleKnowThemBy() {
        var person = testPeople.account();
        remembered(person);
        assertThat(devices.of(person.id()))
                .singleElement()
                .satisfies(device -> {
                    assertThat(device.browser()).isEqualTo("Chrome");
                    assertThat(device.system()).isEqualTo("Linux");
                });
    }

    @Test
    void aRevokedDeviceIsOutAtItsNextRequest() {
        var person = testPeople.account();
        var browser = new Browser(person);
        assertThat(browser.isSignedIn()).isTrue();

        devices.revoke(person.id(), browser.device());

        assertThat(browser.isSignedIn()).isFalse();
        assertThat(browser.session.isInvalid()).isTrue();
        assertThat(browser.comesBack()).isFalse();
    }

    @Test
    void nobodyRevokesAnothersDevice() {
        var browser = new Browser(testPeople.account());
        devices.revoke(testPeople.account().id(), browser.device());
        assertThat(browser.isSignedIn()).isTrue();
        assertThat(browser.comesBack()).isTrue();
    }

    @Test
    void signingOutAllOthersKeepsThisOne() {
        var person = testPeople.account();
        var other = new Browser(person);
        var here = new Browser(person);
        assertThat(devices.revokeOthers(person.id(), here.device())).isEqualTo(1);
        assertThat(other.isSignedIn()).isFalse();
        assertThat(here.isSignedIn()).isTrue();
    }

    @Test
    void aChangedPasswordSignsOutAllOthers() {
        var person = testPeople.account();
        var other = new Browser(person);
        var here = new Browser(person);
        assertThat(
                        accounts.changePassword(
                                person.id(),
                                TestPeople.PASSWORD,
                                "quiet gravel tulip 7",
                                here.device(),
                                "192.0.2.10"))
                .isEqualTo(new PasswordChangeResult.Changed(1));
        assertThat(other.isSignedIn()).isFalse();
        assertThat(here.isSignedIn()).isTrue();
    }

    @Test
    void anErasedPersonIsOutAtTheNextRequest() {
        var guest = people.startGuest();
        var browser = new Browser(guest);
        assertThat(browser.isSignedIn()).isTrue();
        SignedIn.as(guest);
        data.eraseGuest(guest.id());
        assertThat(browser.isSignedIn()).isFalse();
        assertThat(browser.session.isInvalid()).isTrue();
    }

    @Test
    void aRoleGivenOrTakenCountsFromTheNextRequest() {
        var person = testPeople.account();
        var browser = new Browser(person);
        assertThat(browser.roles()).containsExactly("ROLE_PERSON");

        SignedIn.as(testPeople.admin());
        administration.makeAdmin(person.id());
        assertThat(browser.roles()).containsExactly("ROLE_ADMIN");

        SignedIn.as(testPeople.admin());
        administration.makePerson(person.id());
        assertThat(browser.roles()).containsExactly("ROLE_PERSON");
    }

    @Test
    void knowingWhoIsStillSignedInCostsNoStatementPerRequest() {
        var browser = new Browser(people.startGuest());
        browser.isSignedIn();
        assertThat(
                        StatementCounter.count(() -> {
                            for (int i = 0; i < 10; i++) {
                                browser.isSignedIn();
                            }
                        }))
                .isZero();
    }

    @Test
    void signingOutForgetsTheDevice() {
        var person = testPeople.account();
        var cookie = remembered(person);
        var request = requestWith(cookie);
        signIn.out(request, new MockHttpServletResponse());
        assertThat(devices.of(person.id())).isEmpty();
    }

    @Test
    void aGuestWhoSignsInToAnAccountIsSetAsideAndFoundAgain() {
        var guest = people.startGuest();
        var account = testPeople.account();
        var guestCookie = remembered(guest);
        SignedIn.as(guest);
        var response = new MockHttpServletResponse();
        signIn.withPassword(
                account.emailAddress().orElseThrow(),
                TestPeople.PASSWORD,
                Staying.SIGNED_IN,
                requestWith(guestCookie),
                response);
        var aside = Objects.requireNonNull(response.getCookie("rebound-guest"));
        assertThat(devices.guestSetAside(requestWith(aside))).contains(guest);
        assertThat(people.find(guest.id())).isPresent();

        SignedIn.out();
        var again = new MockHttpServletResponse();
        signIn.asGuest(requestWith(aside), again);
        assertThat(SignedIn.current()).contains(guest.id());
        assertThat(cookieIn(again).getValue()).isEqualTo(guestCookie.getValue());
    }

    @Test
    void goingBackToTheGuestSetAsideSignsTheAccountOutOnThisDevice() {
        var guestCookie = new Cookie("rebound-guest", remembered(people.startGuest()).getValue());
        var account = testPeople.account();
        var accountCookie = remembered(account);
        signIn.asGuest(requestWith(accountCookie, guestCookie), new MockHttpServletResponse());
        assertThat(devices.of(account.id())).isEmpty();
    }

    @Test
    void aGuestWhoBecameAnAccountElsewhereIsNotResumedByTheOldCookie() {
        var account = testPeople.account();
        var cookie = remembered(account);
        assertThat(
                        devices.guestSetAside(
                                requestWith(new Cookie("rebound-guest", cookie.getValue()))))
                .isEmpty();
    }

    @Test
    void signingInChangesTheSession() {
        var request = new MockHttpServletRequest();
        var before = Objects.requireNonNull(request.getSession()).getId();
        signIn.asGuest(request, new MockHttpServletResponse());
        assertThat(Objects.requireNonNull(request.getSession()).getId()).isNotEqualTo(before);
    }

    private Cookie remembered(Person person) {
        var request = new MockHttpServletRequest();
        request.addHeader("User-Agent", CHROME_ON_LINUX);
        var response = new MockHttpServletResponse();
        devices.remember(person, Staying.SIGNED_IN, request, response);
        return cookieIn(response);
    }

    private static Cookie cookieIn(MockHttpServletResponse response) {
        return Objects.requireNonNull(response.getCookie("rebound-device"));
    }

    @Test
    void theDeviceThatHoldsAGuestStepsIntoTheirPlace() {
        var device = SecretToken.random();
        var guest = people.startGuest("Lena", device.hash());
        var response = new MockHttpServletResponse();
        var request = new MockHttpServletRequest();
        assertThat(signIn.asHeldGuest(guest.id(), device, request, response)).isTrue();
        assertThat(SignedIn.current()).contains(guest.id());
        assertThat(guest.displayName()).isEqualTo("Lena");
        assertThat(devices.of(guest.id())).hasSize(1);
    }

    @Test
    void noOtherDeviceStepsIntoAGuestsPlaceAndNoDeviceIntoAnybodyElses() {
        var device = SecretToken.random();
        var guest = people.startGuest("Lena", device.hash()).id();
        var other = people.startGuest("Tom", SecretToken.random().hash()).id();
        var notHeld = people.startGuest("Ana", null).id();
        assertThat(stepsInto(guest, SecretToken.random())).isFalse();
        assertThat(stepsInto(other, device)).isFalse();
        assertThat(stepsInto(notHeld, device)).isFalse();
        assertThat(stepsInto(people.startGuest().id(), device)).isFalse();
        assertThat(stepsInto(testPeople.account().id(), device)).isFalse();
        assertThat(SignedIn.current()).isEmpty();
    }

    @Test
    void whoHasAnAccountByNowComesInByItsPasswordAlone() {
        var device = SecretToken.random();
        var guest = people.startGuest("Lena", device.hash()).id();
        sql.sql("update person set email = 'lena-' || id, password_hash = 'x' where id = ?")
                .param(guest.value())
                .update();
        assertThat(stepsInto(guest, device)).isFalse();
    }

    private boolean stepsInto(PersonId guest, SecretToken device) {
        return signIn.asHeldGuest(
                guest, device, new MockHttpServletRequest(), new MockHttpServletResponse());
    }

    private static MockHttpServletRequest requestWith(Cookie... cookies) {
        var request = new MockHttpServletRequest();
        request.setCookies(cookies);
        return request;
    }

    /** Somebody's browser: its cookie, and its session with the server. */
    private class Browser {

        private final MockHttpSession session = new MockHttpSession();
        private final Cookie cookie;
        private final DeviceId device;

        Browser(Person person) {
            var response = new MockHttpServletResponse();
            var authentication =
                    devices.remember(
                            person, Staying.SIGNED_IN, new MockHttpServletRequest(), response);
            cookie = cookieIn(response);
            var principal = (SignedInPerson) Objects.requireNonNull(authentication.getPrincipal());
            device = Objects.requireNonNull(principal.device());
            keep(authentication);
        }

        DeviceId device() {
            return device;
        }

        /** Whether the next request in this session is still somebody's. */
        boolean isSignedIn() {
            return !roles().isEmpty();
        }

        /** What the next request in this session may do. */
        List<String> roles() {
            var request = new MockHttpServletRequest();
            request.setSession(session);
            if (session.isInvalid()) {
                return List.of();
            }
            SecurityContextHolder.setContext(
                    (SecurityContext) Objects.requireNonNull(session.getAttribute(KEPT)));
            try {
                new StandingFilter(standings, new HttpSessionSecurityContextRepository())
                        .doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
            } catch (ServletException | IOException e) {
                throw new AssertionError(e);
            }
            var authentication = SecurityContextHolder.getContext().getAuthentication();
            SecurityContextHolder.clearContext();
            return authentication == null
                    ? List.of()
                    : authentication.getAuthorities().stream()
                            .map(GrantedAuthority::getAuthority)
                            .toList();
        }

        /** Whether the cookie alone signs in, as after a restart of the server. */
        boolean comesBack() {
            return devices.autoLogin(requestWith(cookie), new MockHttpServletResponse()) != null;
        }

        private void keep(Authentication authentication) {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(authentication);
            session.setAttribute(KEPT, context);
        }
    }
}
