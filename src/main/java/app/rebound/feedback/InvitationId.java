package app.rebound.feedback;

import java.util.UUID;

/** Identifies one rater's invitation; opens nothing by itself. */
public record InvitationId(UUID value) {}
