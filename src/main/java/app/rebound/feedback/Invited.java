package app.rebound.feedback;

import app.rebound.rubrics.RatedSubject;
import java.time.Instant;

/**
 * An invitation as the rater sees it, with only what was shared.
 *
 * @param focus what to look at in particular, or empty
 * @param begunByAnother whether a draft was begun by somebody else or on another device; it stays
 *     theirs
 * @param reply what the owner wrote back, or empty
 */
public record Invited(
        InvitationId id,
        String askedBy,
        String raterName,
        String focus,
        RatedSubject subject,
        SharedContent content,
        InvitationState state,
        boolean begunByAnother,
        Instant expiresAt,
        boolean helpful,
        String reply) {}
