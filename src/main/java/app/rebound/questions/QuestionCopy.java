package app.rebound.questions;

import app.rebound.base.Competency;
import app.rebound.base.jpa.CompetenciesConverter;
import app.rebound.base.jpa.LanguageConverter;
import app.rebound.base.jpa.MillisConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question as it was when it was taken over to be asked; later edits of the bank do not change
 * it. A value that other modules keep among their own columns.
 *
 * @param questionId of the bank's question, or null where there is none
 * @param goodAnswer what a good answer covers
 * @param answerTime time for the answer
 */
@Embeddable
public record QuestionCopy(
        @Nullable UUID questionId,
        String text,
        @Convert(converter = LanguageConverter.class) Locale language,
        @Enumerated(EnumType.STRING) QuestionKind kind,
        @Convert(converter = CompetenciesConverter.class) Set<Competency> competencies,
        String goodAnswer,
        boolean notPermitted,
        @Column(name = "answer_millis") @Convert(converter = MillisConverter.class)
                Duration answerTime) {

    /** The question as it stands in the bank now. */
    public static QuestionCopy of(Question question) {
        return of(question, question.data().text(), question.data().answerTime());
    }

    /** The same in other words and with another time. */
    public static QuestionCopy of(Question question, String text, Duration answerTime) {
        var data = question.data();
        return new QuestionCopy(
                question.id().value(),
                text,
                data.language(),
                data.kind(),
                Set.copyOf(data.competencies()),
                data.goodAnswer(),
                data.oftenNotPermitted(),
                answerTime);
    }

    /** One that somebody thought of on the spot; nobody wrote what a good answer covers. */
    public static QuestionCopy typed(String text, Locale language, Duration answerTime) {
        return new QuestionCopy(
                null, text, language, QuestionKind.BEHAVIOURAL, Set.of(), "", false, answerTime);
    }

    /** The bank's question, where it is still there. */
    public Optional<QuestionId> question() {
        return Optional.ofNullable(questionId).map(QuestionId::new);
    }

    /** The same with another time for the answer. */
    public QuestionCopy within(Duration time) {
        return new QuestionCopy(
                questionId, text, language, kind, competencies, goodAnswer, notPermitted, time);
    }

    /** The same, leading to no question of the bank. */
    public QuestionCopy withoutSource() {
        return new QuestionCopy(
                null, text, language, kind, competencies, goodAnswer, notPermitted, answerTime);
    }
}
