package app.rebound.feedback;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One rater's invitation as the one who asked sees it.
 *
 * @param title of the subject, as it was when asked
 * @param raterName empty once the rater is erased
 * @param live whether its link still opens
 * @param unread whether something was sent (or corrected) that the owner has not read
 * @param reply what the owner wrote back, or empty
 */
public record Invitation(
        InvitationId id,
        String subjectType,
        UUID subject,
        String title,
        String raterName,
        InvitationState state,
        boolean live,
        Instant askedAt,
        Instant expiresAt,
        @Nullable Instant sentAt,
        @Nullable Instant correctedAt,
        String declineReason,
        boolean unread,
        boolean helpful,
        String reply) {

    public Optional<Instant> sent() {
        return Optional.ofNullable(sentAt);
    }
}
