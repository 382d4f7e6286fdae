package app.rebound.rubrics;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What was seen for one criterion, then the level.
 *
 * @param evidence what was seen or heard; at least 20 characters unless {@code noEvidence}
 * @param level 1 to 5, or null while not chosen
 * @param notObserved a missing value, never a number
 */
public record CriterionRating(
        String criterion,
        String evidence,
        boolean noEvidence,
        @Nullable Integer level,
        boolean notObserved) {

    public static CriterionRating empty(String criterion) {
        return new CriterionRating(criterion, "", false, null, false);
    }

    public OptionalInt levelIfAny() {
        return level == null ? OptionalInt.empty() : OptionalInt.of(level);
    }
}
