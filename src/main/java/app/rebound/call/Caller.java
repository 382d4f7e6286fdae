package app.rebound.call;

import java.util.UUID;

/** Somebody in a call, and the name the others read below their picture. */
public record Caller(UUID id, String name) {}
