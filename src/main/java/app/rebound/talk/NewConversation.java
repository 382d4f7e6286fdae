package app.rebound.talk;

import app.rebound.base.SecretToken;

/**
 * A conversation with its link, at the only moment the link's secret is known.
 *
 * @param ownerName what the other person knows the owner by
 */
public record NewConversation(Conversation conversation, SecretToken link, String ownerName) {}
