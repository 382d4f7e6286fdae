package app.rebound.practice;

import app.rebound.questions.QuestionKind;
import org.jspecify.annotations.Nullable;

/**
 * Narrows the sessions a person looks back on; an empty text and nulls do not narrow.
 *
 * @param text stands in a question, the notes or the name of the set
 * @param kind at least one question of this kind was asked
 */
public record HistoryFilter(String text, @Nullable Mode mode, @Nullable QuestionKind kind) {
    public static final HistoryFilter ALL = new HistoryFilter("", null, null);
}
