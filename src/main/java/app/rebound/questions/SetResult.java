package app.rebound.questions;

import java.util.Map;

/** What became of changing a question set. */
public sealed interface SetResult {

    /** Saved; {@code set} carries the version to change from next. */
    record Saved(QuestionSet set) implements SetResult {}

    /** The question is in the set already; nothing was changed. */
    record AlreadyThere(QuestionSet set) implements SetResult {}

    /**
     * Nothing was changed.
     *
     * @param key translation key of the reason
     * @param values parameters of that text
     */
    record Refused(String key, Map<String, Object> values) implements SetResult {}

    /** Someone changed the set meanwhile, perhaps in another tab; nothing was changed. */
    record ChangedMeanwhile(QuestionSet current) implements SetResult {}

    /** There is no such set or question. */
    record NotFound() implements SetResult {}
}
