package app.rebound.lessons;

import java.util.UUID;

/** Identifies a lesson. */
public record LessonId(UUID value) {}
