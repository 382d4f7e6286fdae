package app.rebound.testing;

import app.rebound.account.Person;
import app.rebound.account.PersonId;
import app.rebound.account.SignedInPerson;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Makes the test thread act as someone. */
public final class SignedIn {

    private SignedIn() {}

    /** From here on {@code person} is the one who asks. */
    public static Person as(Person person) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(
                        new SignedInPerson(person.id()),
                        "",
                        List.of(new SimpleGrantedAuthority("ROLE_" + person.role().name()))));
        SecurityContextHolder.setContext(context);
        return person;
    }

    /** Who asks now. */
    public static Optional<PersonId> current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                        && authentication.getPrincipal() instanceof SignedInPerson person
                ? Optional.of(person.id())
                : Optional.empty();
    }

    /** From here on nobody is signed in. */
    public static void out() {
        SecurityContextHolder.clearContext();
    }
}
