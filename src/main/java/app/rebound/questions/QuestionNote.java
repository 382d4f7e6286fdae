package app.rebound.questions;

import java.time.Instant;
import java.util.UUID;

/** Something a person wants to remember when they meet a question again. */
public record QuestionNote(UUID id, Instant at, String text) {}
