package app.rebound.feedback;

import app.rebound.base.SecretToken;

/**
 * An invitation with its link, at the only moment the link's secret is known.
 *
 * @param askedBy what the rater knows the owner by
 */
public record NewInvitation(Invitation invitation, SecretToken link, String askedBy) {}
