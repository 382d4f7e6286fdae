package app.rebound.practice;

import app.rebound.questions.QuestionCopy;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One question that somebody asked the person live, and how long they answered aloud.
 *
 * @param id becomes the id of the attempt
 * @param asked as whoever asked had it before them
 * @param preparation time to prepare, or null where none was given
 * @param allowed limit of the answer, extra time included; null where no clock ran
 * @param startedAt when the question was asked
 * @param used time of the answer, without preparation and pauses
 */
public record LiveAnswer(
        UUID id,
        QuestionCopy asked,
        @Nullable Duration preparation,
        @Nullable Duration allowed,
        Instant startedAt,
        Duration used,
        boolean skipped) {

    public LiveAnswer {
        if (used.isNegative()) {
            throw new IllegalArgumentException("Used " + used);
        }
    }

    Duration prepared() {
        return preparation == null ? Duration.ZERO : preparation;
    }
}
