package app.rebound.feedback;

/**
 * What is attached to one sitting: how many scorecards were sent about it, by its owner and by
 * others, and how many people were asked.
 */
public record Attached(int scorecards, int invitations) {}
