package app.rebound.feedback;

import app.rebound.base.SecretToken;

/** An invitation with its link, at the only moment the link's secret is known. */
public record NewInvitation(Invitation invitation, SecretToken link) {}
