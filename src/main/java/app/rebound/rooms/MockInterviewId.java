package app.rebound.rooms;

import java.util.UUID;

/** Identifies a mock interview. */
public record MockInterviewId(UUID value) {}
