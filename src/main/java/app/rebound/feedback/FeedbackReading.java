package app.rebound.feedback;

import app.rebound.rubrics.Scorecard;
import java.util.List;

/** What the owner of a subject may read about it. */
public sealed interface FeedbackReading {

    /** No such subject of this owner. */
    record NotFound() implements FeedbackReading {}

    /** Their own self-scorecard comes first; only how many wait is told. */
    record Sealed(Shareable about, int waiting) implements FeedbackReading {}

    /** Their own rating, and what each rater sent, first sent first. */
    record Open(Shareable about, Scorecard self, List<Received> received)
            implements FeedbackReading {}

    /** What one rater sent; {@code unread} in the invitation says it was not read before now. */
    record Received(Invitation invitation, Scorecard scorecard) {}
}
