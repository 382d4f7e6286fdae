package app.rebound.practice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session to look back on, with everything said in it.
 *
 * @param source how its questions were chosen
 * @param notesVersion expected back when the notes are saved
 */
public record PracticeSession(
        UUID id,
        SessionPlan plan,
        QuestionSource.Kind source,
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

    /** The one answer a friend is to be asked about, where the session was made for that. */
    public Optional<Attempt> forAFriend() {
        return source == QuestionSource.Kind.FRIEND
                ? parts.stream()
                        .flatMap(part -> part.attempts().stream())
                        .filter(attempt -> attempt.isAnswered() && !attempt.aside())
                        .reduce((earlier, later) -> later)
                : Optional.empty();
    }

    /** Whether others asked it live. */
    public boolean isMock() {
        return source == QuestionSource.Kind.MOCK;
    }

    /** Whether a question of it is still there to be practised. */
    public boolean canBeRepeated() {
        return parts.stream().anyMatch(part -> part.question().stillThere().isPresent());
    }

    /** Whether anything was answered. */
    public boolean hasAnswers() {
        return parts.stream()
                .flatMap(part -> part.attempts().stream())
                .anyMatch(Attempt::isAnswered);
    }
}
