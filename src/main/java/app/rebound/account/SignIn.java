package app.rebound.account;

import app.rebound.base.SecretToken;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Service;

/** Puts a person into the current browser session, under a fresh session id, and out of it. */
@Service
public class SignIn {

    private final SignedInDevices devices;
    private final People people;
    private final Accounts accounts;
    private final CurrentPerson current;
    private final Throttles throttles;

    SignIn(
            SignedInDevices devices,
            People people,
            Accounts accounts,
            CurrentPerson current,
            Throttles throttles) {
        this.devices = devices;
        this.people = people;
        this.accounts = accounts;
        this.current = current;
        this.throttles = throttles;
    }

    /**
     * Starts as a guest who stays signed in on this device: the one who was set aside on it, or a
     * new one; says how long to wait where too many started from this address. An account signed in
     * here before is signed out here.
     */
    public Optional<Duration> asGuest(HttpServletRequest request, HttpServletResponse response) {
        var resumed = devices.resumeGuest(request, response);
        if (resumed.isPresent()) {
            devices.forget(request);
            enter(resumed.get(), request, response);
            return Optional.empty();
        }
        var wait = throttles.guest(Throttles.addressOf(request));
        if (wait.isEmpty()) {
            enter(
                    devices.remember(people.startGuest(), Staying.SIGNED_IN, request, response),
                    request,
                    response);
        }
        return wait;
    }

    /**
     * Signs in with an account. A guest who claimed it becomes it; any other guest is set aside on
     * this device, where {@link #asGuest} finds them again.
     */
    public SignInResult withPassword(
            String email,
            String password,
            Staying staying,
            HttpServletRequest request,
            HttpServletResponse response) {
        var before = current.optional().orElse(null);
        var guest = before != null && before.isGuest() ? before.id() : null;
        var result = accounts.signIn(email, password, guest, Throttles.addressOf(request));
        if (result instanceof SignInResult.SignedIn(var person)) {
            if (guest != null && !guest.equals(person.id())) {
                devices.setGuestAside(request, response);
            } else {
                devices.forget(request);
            }
            enter(devices.remember(person, staying, request, response), request, response);
        }
        return result;
    }

    /** Looks around as the person of {@code offer}, until the browser is closed. */
    public void as(WelcomeOffer offer, HttpServletRequest request, HttpServletResponse response) {
        var person = people.find(offer.person()).orElseThrow();
        devices.forget(request);
        enter(
                devices.remember(person, Staying.UNTIL_THE_BROWSER_CLOSES, request, response),
                request,
                response);
    }

    /**
     * Steps into the place of a guest who has something of their own without ever having come in.
     * Only the device they had it by opens it, and only until they have an account. Another guest
     * who was here is set aside; an account is signed out here.
     */
    public boolean asHeldGuest(
            PersonId guest,
            SecretToken device,
            HttpServletRequest request,
            HttpServletResponse response) {
        var held = people.heldBy(device, guest);
        held.ifPresent(person -> {
            var before = current.optional();
            if (before.filter(Person::isGuest).filter(other -> !other.equals(person)).isPresent()) {
                devices.setGuestAside(request, response);
            } else {
                devices.forget(request);
            }
            enter(
                    devices.remember(person, Staying.SIGNED_IN, request, response),
                    request,
                    response);
        });
        return held.isPresent();
    }

    private static void enter(
            Authentication authentication,
            HttpServletRequest request,
            HttpServletResponse response) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        if (VaadinRequest.getCurrent() != null) {
            VaadinService.reinitializeSession(VaadinRequest.getCurrent());
        } else if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
    }

    /** Signs out on this device and ends its session with everything on its screens. */
    public void out(HttpServletRequest request, HttpServletResponse response) {
        devices.logout(request, response, SecurityContextHolder.getContext().getAuthentication());
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
