package app.rebound.account;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * The principal in the security context: only who and on which device, so that settings are never
 * stale; without a device nobody can revoke it, which is for tests and jobs.
 */
public record SignedInPerson(PersonId id, @Nullable DeviceId device)
        implements AuthenticatedPrincipal, Serializable {

    public SignedInPerson(PersonId id) {
        this(id, null);
    }

    @Override
    public String getName() {
        return id.value().toString();
    }
}
