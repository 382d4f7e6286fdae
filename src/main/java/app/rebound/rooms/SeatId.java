package app.rebound.rooms;

import java.util.UUID;

/** Identifies one person's place in a mock interview. */
public record SeatId(UUID value) {}
