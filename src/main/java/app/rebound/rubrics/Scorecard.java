package app.rebound.rubrics;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One rater's filled rubric for one subject.
 *
 * @param version counts saves; expected back when saving so that two tabs never overwrite each
 *     other
 * @param sentAt null while a draft
 * @param correctedAt when it was last corrected after sending, or null
 * @param correcting whether its rater had begun a correction that is not sent yet
 */
public record Scorecard(
        ScorecardId id,
        SubjectRef subject,
        Rater rater,
        Rubric rubric,
        int version,
        ScorecardData data,
        @Nullable Instant sentAt,
        @Nullable Instant correctedAt,
        boolean correcting) {

    public boolean isSent() {
        return sentAt != null;
    }

    public Optional<Instant> sent() {
        return Optional.ofNullable(sentAt);
    }

    public Optional<Instant> corrected() {
        return Optional.ofNullable(correctedAt);
    }
}
