package app.rebound.account;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is asking now. */
@Component
public class CurrentPerson {

    private final People people;

    CurrentPerson(People people) {
        this.people = people;
    }

    /** The id of the person signed in (as guest or by account). Fails where nobody is. */
    public PersonId id() {
        return optionalId().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }

    /** The id of the person signed in, or empty for a visitor or someone who came by a link. */
    public Optional<PersonId> optionalId() {
        return signedIn().map(SignedInPerson::id);
    }

    /** The device the person is signed in on. */
    public Optional<DeviceId> device() {
        return signedIn().flatMap(person -> Optional.ofNullable(person.device()));
    }

    /** The person signed in with their current settings. */
    public Person get() {
        return optional().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }

    /** The person signed in with their current settings, or empty. */
    public Optional<Person> optional() {
        return optionalId().flatMap(id -> ReadOnce.person(id, people::find));
    }

    private static Optional<SignedInPerson> signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                        && authentication.getPrincipal() instanceof SignedInPerson signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }
}
