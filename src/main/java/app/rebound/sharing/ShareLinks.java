package app.rebound.sharing;

import app.rebound.account.PersonId;
import app.rebound.base.SecretToken;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Makes, opens and revokes share links; unknown, expired and revoked ones look alike. */
@Service
public class ShareLinks {

    /** Makes a link to {@code subject} for one purpose (a short constant of the calling module). */
    public NewLink create(PersonId owner, String purpose, UUID subject, Instant expiresAt) {
        throw new UnsupportedOperationException("sharing");
    }

    /** What {@code token} opens now for {@code purpose}, or empty. */
    public Optional<OpenLink> open(SecretToken token, String purpose) {
        throw new UnsupportedOperationException("sharing");
    }

    /** Closes the link for good, from the next request on. */
    public void revoke(PersonId owner, ShareLinkId id) {
        throw new UnsupportedOperationException("sharing");
    }
}
