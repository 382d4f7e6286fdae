package app.rebound.rooms;

import java.util.UUID;

/** Identifies the part of a mock interview in which one of them answers. */
public record HalfId(UUID value) {}
