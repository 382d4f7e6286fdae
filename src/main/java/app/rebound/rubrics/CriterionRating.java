package app.rebound.rubrics;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What was seen for one criterion, then the level.
 *
 * @param evidence what was seen or heard; at least {@link #EVIDENCE_MIN} characters unless {@code
 *     noEvidence}
 * @param noEvidence there was an occasion for it, and nothing of it was seen or heard
 * @param level 1 to 5, or null while not chosen
 * @param notObserved there was no occasion for it: a missing value, never a number
 */
public record CriterionRating(
        String criterion,
        String evidence,
        boolean noEvidence,
        @Nullable Integer level,
        boolean notObserved) {

    /** Fewer characters than this are no evidence yet. */
    public static final int EVIDENCE_MIN = 20;

    /** More characters than this are refused. */
    public static final int EVIDENCE_MAX = 4000;

    public CriterionRating {
        evidence = Texts.storable(evidence, EVIDENCE_MAX);
        if (level != null && (level < Rubric.LOWEST || level > Rubric.HIGHEST)) {
            throw new IllegalArgumentException("No such level: " + level);
        }
    }

    public static CriterionRating empty(String criterion) {
        return new CriterionRating(criterion, "", false, null, false);
    }

    public OptionalInt levelIfAny() {
        return level == null ? OptionalInt.empty() : OptionalInt.of(level);
    }

    /** How many characters are written, not counting space around them. */
    public int evidenceLength() {
        var text = evidence.strip();
        return text.codePointCount(0, text.length());
    }

    /** The highest level that may be chosen on what was seen so far; 0 while none may be. */
    public int highestLevel() {
        if (notObserved) {
            return 0;
        }
        if (noEvidence) {
            return Rubric.HIGHEST_WITHOUT_EVIDENCE;
        }
        return evidenceLength() >= EVIDENCE_MIN ? Rubric.HIGHEST : 0;
    }

    /** Whether nothing at all was filled in. */
    public boolean isBlank() {
        return evidence.isBlank() && !noEvidence && level == null && !notObserved;
    }

    /** The same without a level that the evidence does not allow. */
    CriterionRating founded() {
        return level == null || level <= highestLevel()
                ? this
                : new CriterionRating(criterion, evidence, noEvidence, null, notObserved);
    }

    /** The same without text that contradicts "no evidence seen" or "not observed". */
    CriterionRating consistent() {
        return noEvidence || notObserved
                ? new CriterionRating(criterion, "", noEvidence && !notObserved, level, notObserved)
                : new CriterionRating(criterion, evidence.strip(), false, level, false);
    }
}
