package app.rebound.practice;

import app.rebound.rubrics.RatedSubject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One answer with the question as it was asked.
 *
 * @param subject as what the person rates it themselves; null where it was not read, or where there
 *     is nothing to rate
 */
public record AnsweredQuestion(
        AskedQuestion question, Attempt attempt, @Nullable RatedSubject subject) {

    public Optional<RatedSubject> rated() {
        return Optional.ofNullable(subject);
    }
}
