package app.rebound.practice;

import app.rebound.base.Competency;
import app.rebound.questions.QuestionId;
import app.rebound.questions.QuestionKind;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question as it was asked in a session.
 *
 * @param question null once the question itself is gone
 * @param number its place in the session, counted from 1
 * @param hint what a good answer covers
 * @param soundedRehearsed whether it comes in other words because of that
 */
public record AskedQuestion(
        @Nullable QuestionId question,
        int number,
        String text,
        Locale language,
        QuestionKind kind,
        Set<Competency> competencies,
        String hint,
        boolean oftenNotPermitted,
        boolean soundedRehearsed) {

    public Optional<QuestionId> stillThere() {
        return Optional.ofNullable(question);
    }
}
