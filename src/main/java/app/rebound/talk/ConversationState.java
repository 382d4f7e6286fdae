package app.rebound.talk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far the other person has come, or why nothing more will come. */
public enum ConversationState {
    WAITING,
    OPENED,
    WROTE,
    EXPIRED,
    REVOKED;

    /**
     * The moments in the life of a conversation, null where they have not come.
     *
     * @param expires exclusive: at this moment it is over
     */
    record Moments(
            Instant expires,
            @Nullable Instant opened,
            @Nullable Instant wrote,
            @Nullable Instant revoked) {

        /** Whether the other person may still read and write. */
        boolean live(Instant now) {
            return revoked == null && now.isBefore(expires);
        }
    }

    /** Whether the link opens matters most; what was written is there to read in any state. */
    static ConversationState of(Moments moments, Instant now) {
        if (moments.revoked() != null) {
            return REVOKED;
        }
        if (!moments.live(now)) {
            return EXPIRED;
        }
        if (moments.wrote() != null) {
            return WROTE;
        }
        return moments.opened() != null ? OPENED : WAITING;
    }

    /** Translation key of the name. */
    public String key() {
        return "talk.state." + name();
    }
}
