package app.rebound.lessons;

import java.time.Instant;
import java.util.UUID;

/**
 * A practice session or a real interview that is over, after which lessons can be ticked.
 *
 * @param label what the person calls it, such as the company; empty where the type says enough
 */
public record Occasion(String type, UUID id, String label, Instant at) {}
