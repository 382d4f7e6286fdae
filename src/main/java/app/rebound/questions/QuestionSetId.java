package app.rebound.questions;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a question set. */
public record QuestionSetId(UUID value) implements Serializable {}
