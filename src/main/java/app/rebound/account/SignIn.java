package app.rebound.account;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Service;

/** Puts a person into the current browser session, under a fresh session id. */
@Service
public class SignIn {

    private final SignedInDevices devices;
    private final People people;

    SignIn(SignedInDevices devices, People people) {
        this.devices = devices;
        this.people = people;
    }

    /** Starts as a new guest who stays signed in on this device. */
    public PersonId asGuest(HttpServletRequest request, HttpServletResponse response) {
        var guest = people.startGuest();
        enter(guest, request, response);
        return guest.id();
    }

    private void enter(Person person, HttpServletRequest request, HttpServletResponse response) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication(person));
        SecurityContextHolder.setContext(context);
        if (VaadinRequest.getCurrent() != null) {
            VaadinService.reinitializeSession(VaadinRequest.getCurrent());
        }
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
        devices.remember(person.id(), request, response);
    }

    private static Authentication authentication(Person person) {
        return SignedInDevices.authentication(person.id(), person.role());
    }
}
