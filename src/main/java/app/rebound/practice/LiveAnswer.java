package app.rebound.practice;

import app.rebound.base.Competency;
import app.rebound.questions.QuestionId;
import app.rebound.questions.QuestionKind;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One question that somebody asked the person live, and how long they answered aloud.
 *
 * @param id becomes the id of the attempt
 * @param question the bank's question, or null where it was typed on the spot
 * @param hint what a good answer covers
 * @param preparation time to prepare, or null where none was given
 * @param allowed limit of the answer, extra time included; null where no clock ran
 * @param startedAt when the question was asked
 * @param used time of the answer, without preparation and pauses
 */
public record LiveAnswer(
        UUID id,
        @Nullable QuestionId question,
        String text,
        Locale language,
        QuestionKind kind,
        Set<Competency> competencies,
        String hint,
        boolean oftenNotPermitted,
        @Nullable Duration preparation,
        @Nullable Duration allowed,
        Instant startedAt,
        Duration used,
        boolean skipped) {

    public LiveAnswer {
        competencies = Set.copyOf(competencies);
        if (used.isNegative()) {
            throw new IllegalArgumentException("Used " + used);
        }
    }

    Duration prepared() {
        return preparation == null ? Duration.ZERO : preparation;
    }
}
