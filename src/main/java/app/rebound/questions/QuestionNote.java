package app.rebound.questions;

import java.time.Instant;
import java.util.UUID;

/** Something a person wants to remember when they meet a question again. */
public record QuestionNote(UUID id, Instant at, String text) {
    /** At most so many characters. */
    public static final int LENGTH = 2000;
}
