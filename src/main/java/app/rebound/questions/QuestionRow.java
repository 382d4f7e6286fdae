package app.rebound.questions;

import java.time.Duration;
import java.util.Locale;

/**
 * One line of a list of questions.
 *
 * @param own belongs to the person who asked, not to the shared bank
 * @param timesPractised by the person who asked
 */
public record QuestionRow(
        QuestionId id,
        boolean own,
        String text,
        QuestionKind kind,
        RoleFamily roleFamily,
        Difficulty difficulty,
        Locale language,
        Duration answerTime,
        boolean oftenNotPermitted,
        boolean archived,
        int timesPractised) {}
