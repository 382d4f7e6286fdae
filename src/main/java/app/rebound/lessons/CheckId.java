package app.rebound.lessons;

import java.util.UUID;

/** Identifies a check. */
public record CheckId(UUID value) {}
