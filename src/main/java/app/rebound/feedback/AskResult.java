package app.rebound.feedback;

import java.util.List;

/** What became of asking. */
public sealed interface AskResult {

    /** Everyone has a link now; its secret is told only here. */
    record Asked(List<NewInvitation> invitations) implements AskResult {}

    /** The owner's own self-scorecard comes first. */
    record SelfFirst() implements AskResult {}

    /** There is no such subject of this owner. */
    record NotFound() implements AskResult {}

    /** A name is missing or too long, or a number is out of its range. */
    record Unsound() implements AskResult {}
}
