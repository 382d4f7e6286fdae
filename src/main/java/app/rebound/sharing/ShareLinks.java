package app.rebound.sharing;

import app.rebound.account.PersonId;
import app.rebound.base.SecretToken;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes, opens and revokes share links; unknown, expired and revoked ones look alike and cost the
 * same: one hash and one look-up by it. A link holds 256 random bits, so guesses need no counting.
 */
@Service
public class ShareLinks {

    private final ShareLinkRepository links;
    private final Clock clock;

    ShareLinks(ShareLinkRepository links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    /** Makes a link to {@code subject} for one purpose (a short constant of the calling module). */
    @Transactional
    public NewLink create(PersonId owner, String purpose, UUID subject, Instant expiresAt) {
        var token = SecretToken.random();
        // Flushed, because callers refer to the link by a foreign key Hibernate knows nothing of.
        var link =
                links.saveAndFlush(
                        new ShareLinkEntity(
                                owner, purpose, subject, token.hash(), clock.instant(), expiresAt));
        return new NewLink(link.id(), token);
    }

    /** What {@code token} opens now for {@code purpose}, or empty. */
    @Transactional(readOnly = true)
    public Optional<OpenLink> open(SecretToken token, String purpose) {
        return links.findByTokenHash(token.hash())
                .filter(link -> link.opens(purpose, clock.instant()))
                .map(ShareLinkEntity::toOpenLink);
    }

    /** Closes the link for good, from the next request on. */
    @Transactional
    public void revoke(PersonId owner, ShareLinkId id) {
        links.findByIdAndOwnerId(id.value(), owner.value())
                .ifPresent(link -> link.revoke(clock.instant()));
    }

    /** Lets a link that was not revoked open until {@code until}, and no shorter than it did. */
    @Transactional
    public void keepOpen(PersonId owner, ShareLinkId id, Instant until) {
        links.findByIdAndOwnerId(id.value(), owner.value()).ifPresent(link -> link.keepOpen(until));
    }

    /** Leaves nothing of the links; they look as if there had never been any. */
    @Transactional
    public void forget(PersonId owner, Collection<ShareLinkId> ids) {
        if (!ids.isEmpty()) {
            links.deleteAll(owner.value(), ids.stream().map(ShareLinkId::value).toList());
        }
    }
}
