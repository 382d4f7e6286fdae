package app.rebound.progress;

import app.rebound.base.Competency;
import app.rebound.questions.QuestionKind;
import org.jspecify.annotations.Nullable;

/**
 * What progress is asked for.
 *
 * @param competency only answers to questions that probe this, or all
 * @param kind only answers to questions of this kind, or all
 */
public record ProgressFilter(
        Period period, @Nullable Competency competency, @Nullable QuestionKind kind) {

    /** Half a year of everything. */
    public static final ProgressFilter USUAL =
            new ProgressFilter(new Period.LastMonths(6), null, null);
}
