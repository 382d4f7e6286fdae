package app.rebound.feedback;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far one rater has come, or why nothing more will come. */
public enum InvitationState {
    WAITING,
    OPENED,
    DRAFT,
    SENT,
    DECLINED,
    EXPIRED,
    REVOKED;

    /**
     * The moments in the life of an invitation, null where they have not come.
     *
     * @param expires exclusive: at this moment it is over
     */
    record Moments(
            Instant expires,
            @Nullable Instant opened,
            @Nullable Instant begun,
            @Nullable Instant sent,
            @Nullable Instant declined,
            @Nullable Instant revoked) {

        /** Whether the rater may still read and write. */
        boolean live(Instant now) {
            return revoked == null && now.isBefore(expires);
        }
    }

    /** What was sent stays sent, and a no stays a no, whatever happens to the link afterwards. */
    static InvitationState of(Moments moments, Instant now) {
        if (moments.sent() != null) {
            return SENT;
        }
        if (moments.declined() != null) {
            return DECLINED;
        }
        if (moments.revoked() != null) {
            return REVOKED;
        }
        if (!moments.live(now)) {
            return EXPIRED;
        }
        if (moments.begun() != null) {
            return DRAFT;
        }
        return moments.opened() != null ? OPENED : WAITING;
    }

    /** Translation key of the name. */
    public String key() {
        return "feedback.state." + name();
    }
}
