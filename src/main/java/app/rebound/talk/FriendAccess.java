package app.rebound.talk;

import app.rebound.account.PersonId;
import app.rebound.base.SecretToken;
import app.rebound.sharing.LinkHolder;
import org.jspecify.annotations.Nullable;

/**
 * How the other person comes to a conversation; every step they take is checked against it anew.
 */
public sealed interface FriendAccess extends LinkHolder {

    /** By the link, perhaps signed in, perhaps on a device that has been here before. */
    record ByLink(SecretToken link, @Nullable PersonId person, @Nullable SecretToken device)
            implements FriendAccess {}

    /** From one's own front page, after having opened the link while signed in. */
    record Kept(PersonId person, ConversationId conversation) implements FriendAccess {}
}
