package app.rebound.talk;

import java.util.List;

/** What became of sharing. */
public sealed interface ShareResult {

    /** Everyone has a link now; its secret is told only here. */
    record Shared(List<NewConversation> conversations) implements ShareResult {}

    /** There is no such interview of this owner, or one of the questions is not in it. */
    record NotFound() implements ShareResult {}

    /** Something is missing or too long. */
    record Unsound() implements ShareResult {}
}
