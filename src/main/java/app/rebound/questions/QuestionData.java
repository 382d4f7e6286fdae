package app.rebound.questions;

import app.rebound.base.Competency;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Everything a question says.
 *
 * @param text as an interviewer would say it
 * @param answerTime suggested time for the answer, in whole seconds
 * @param goodAnswer what a good answer covers
 * @param followUps what the asker may ask next
 * @param rewordings the same question in other words
 * @param oftenNotPermitted touches age, family, religion, health, origin or pay history: practise
 *     declining politely
 * @param source where the question comes from
 */
public record QuestionData(
        String text,
        QuestionKind kind,
        Set<Competency> competencies,
        RoleFamily roleFamily,
        Difficulty difficulty,
        Locale language,
        Duration answerTime,
        String goodAnswer,
        List<String> followUps,
        List<String> rewordings,
        boolean oftenNotPermitted,
        String source) {}
