package app.rebound.account;

import java.io.Serializable;
import org.springframework.security.core.AuthenticatedPrincipal;

/** The principal in the security context: only an id, so that settings are never stale. */
public record SignedInPerson(PersonId id) implements AuthenticatedPrincipal, Serializable {
    @Override
    public String getName() {
        return id.value().toString();
    }
}
