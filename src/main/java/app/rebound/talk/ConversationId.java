package app.rebound.talk;

import java.util.UUID;

/**
 * Identifies what the owner of an interview and one other person write; opens nothing by itself.
 */
public record ConversationId(UUID value) {}
