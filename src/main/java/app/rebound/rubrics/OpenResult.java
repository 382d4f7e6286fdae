package app.rebound.rubrics;

import java.time.Instant;

/** What became of opening a seal before all are in. */
public sealed interface OpenResult {

    /** It is open, since now or before. */
    record Opened() implements OpenResult {}

    /** Somebody is missing, and it is too early to go without them. */
    record TooEarly(Instant mayOpenFrom) implements OpenResult {}

    /** The owner's own scorecard comes first. */
    record OwnFirst() implements OpenResult {}

    /** Nothing of this owner's is sealed there. */
    record NotSealed() implements OpenResult {}
}
