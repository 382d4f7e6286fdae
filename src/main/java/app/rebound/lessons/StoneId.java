package app.rebound.lessons;

import java.util.UUID;

/** Identifies a stone. */
public record StoneId(UUID value) {}
