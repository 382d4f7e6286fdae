package app.rebound.practice;

import java.time.Instant;
import java.util.UUID;

/** A session that is over and in which something was answered. */
public record EndedSession(UUID id, Instant startedAt) {}
