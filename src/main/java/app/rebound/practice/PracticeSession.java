package app.rebound.practice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session to look back on, with everything said in it.
 *
 * @param notesVersion expected back when the notes are saved
 */
public record PracticeSession(
        UUID id,
        SessionPlan plan,
        String sourceName,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Integer nervesBefore,
        @Nullable Integer nervesAfter,
        String notes,
        int notesVersion,
        List<Part> parts) {

    /** A question with the answers to it, first take first; none where it was not reached. */
    public record Part(AskedQuestion question, List<Attempt> attempts) {}

    /** Whether anything was answered. */
    public boolean hasAnswers() {
        return parts.stream()
                .flatMap(part -> part.attempts().stream())
                .anyMatch(Attempt::isAnswered);
    }
}
