package app.rebound.rubrics;

import org.jspecify.annotations.Nullable;

/**
 * One thing that keeps a scorecard from being sent.
 *
 * @param criterion the key of the criterion it is about; null where it is about the whole
 */
public record Problem(@Nullable String criterion, Kind kind) {

    /** What is missing, in the order the form asks for it. */
    public enum Kind {
        EVIDENCE_MISSING,
        EVIDENCE_SHORT,
        LEVEL_MISSING,
        LEVEL_WITHOUT_EVIDENCE,
        STRENGTH_MISSING,
        NEXT_STEP_MISSING,
        REASON_MISSING
    }

    /** Translation key of the sentence that says what to do. */
    public String key() {
        return "rubrics.problem." + kind.name();
    }
}
