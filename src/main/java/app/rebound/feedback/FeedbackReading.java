package app.rebound.feedback;

import app.rebound.rubrics.Scorecard;
import java.time.Instant;
import java.util.List;

/** What the owner of a subject may read about it. */
public sealed interface FeedbackReading {

    /** No such subject of this owner. */
    record NotFound() implements FeedbackReading {}

    /**
     * Their own self-scorecard comes first; only how many wait is told.
     *
     * @param untilAllAreIn whether it stays sealed after that, until the others are in too
     */
    record Sealed(Shareable about, int waiting, boolean untilAllAreIn) implements FeedbackReading {}

    /**
     * Their own rating; what the others say stays sealed until all of them are in.
     *
     * @param missing the names of those who may still send something
     * @param mayOpenFrom from when the owner may open it without them
     * @param mayOpenNow whether that is the case
     */
    record Waiting(
            Shareable about,
            Scorecard self,
            List<String> missing,
            Instant mayOpenFrom,
            boolean mayOpenNow)
            implements FeedbackReading {}

    /** Their own rating, and what each rater sent, first sent first. */
    record Open(Shareable about, Scorecard self, List<Received> received)
            implements FeedbackReading {}

    /** What one rater sent; {@code unread} in the invitation says it was not read before now. */
    record Received(Invitation invitation, Scorecard scorecard) {}
}
