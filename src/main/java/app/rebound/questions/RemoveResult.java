package app.rebound.questions;

/** What became of deleting a question. */
public sealed interface RemoveResult {

    /** It is gone. */
    record Deleted() implements RemoveResult {}

    /** It was practised or is in a set, so it was archived instead and can be restored. */
    record ArchivedInstead(Question question) implements RemoveResult {}

    /** There is no such question that may be deleted. */
    record NotFound() implements RemoveResult {}
}
