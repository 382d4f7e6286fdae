package app.rebound.feedback;

import app.rebound.account.PersonId;
import app.rebound.base.SecretToken;
import app.rebound.sharing.LinkHolder;
import org.jspecify.annotations.Nullable;

/**
 * How a rater comes to an invitation; every step they take is checked against it anew. Who begins a
 * draft holds it, as a person or by a secret of their device, so that nobody else with the same
 * link, not even the one who asked, reads what is not sent yet.
 */
public sealed interface RaterAccess extends LinkHolder {

    /** By the link, perhaps signed in, perhaps on a device that has been here before. */
    record ByLink(SecretToken link, @Nullable PersonId person, @Nullable SecretToken device)
            implements RaterAccess {}

    /**
     * By being who holds it, where they were expected to say what they saw: as a person, or on the
     * device they were there with.
     */
    record Held(InvitationId invitation, @Nullable PersonId person, @Nullable String deviceHash)
            implements RaterAccess {}

    /** From one's own list of feedback to give. */
    record Kept(PersonId person, InvitationId invitation) implements RaterAccess {}
}
