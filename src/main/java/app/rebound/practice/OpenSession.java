package app.rebound.practice;

import java.time.Instant;
import java.util.UUID;

/**
 * A session that was begun and not ended.
 *
 * @param number of the question it stands at, counted from 1
 */
public record OpenSession(UUID id, Instant startedAt, int number, int questions) {}
