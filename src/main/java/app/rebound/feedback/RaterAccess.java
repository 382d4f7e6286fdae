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
    record ByLink(SecretToken link, @Nullable PersonId signedIn, @Nullable SecretToken device)
            implements RaterAccess {

        @Override
        public @Nullable PersonId person() {
            return signedIn;
        }

        @Override
        public @Nullable String deviceHash() {
            return device == null ? null : device.hash();
        }
    }

    /**
     * By being who holds it, where they were expected to say what they saw: as a person, or on the
     * device they were there with.
     */
    record Held(InvitationId invitation, @Nullable PersonId person, @Nullable String deviceHash)
            implements RaterAccess {}

    /** From one's own list of feedback to give. */
    record Kept(PersonId keeper, InvitationId invitation) implements RaterAccess {

        @Override
        public PersonId person() {
            return keeper;
        }

        @Override
        public @Nullable String deviceHash() {
            return null;
        }
    }
}
