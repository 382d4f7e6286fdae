package app.rebound.interviews;

import java.util.UUID;

/**
 * Someone who asked.
 *
 * @param role what they do there, empty if not known
 * @param reach how to reach them (an e-mail, a number), empty if not known
 */
public record Interviewer(UUID id, String name, String role, String reach) {}
