package app.rebound.lessons;

import java.time.Instant;

/** One time that a stone tripped the person. */
public record Trip(LessonSource source, Instant at) {}
