package app.rebound.questions;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a question. */
public record QuestionId(UUID value) implements Serializable {}
