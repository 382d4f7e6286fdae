package app.rebound.questions;

import java.util.List;

/** What became of saving a question. */
public sealed interface SaveResult {

    /** Saved; {@code question} carries the version to save from next. */
    record Saved(Question question) implements SaveResult {}

    /** Something is wrong with the question itself; nothing was saved. */
    record Refused(List<QuestionRules.Problem> problems) implements SaveResult {}

    /** Someone saved a newer version, perhaps in another tab; nothing was saved. */
    record ChangedMeanwhile(Question current) implements SaveResult {}

    /** There is no such question that may be changed. */
    record NotFound() implements SaveResult {}
}
