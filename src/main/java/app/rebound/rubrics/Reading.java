package app.rebound.rubrics;

import java.util.List;

/** What the owner of a subject may read of its scorecards. */
public sealed interface Reading {

    /** The owner has not sent their own self-scorecard yet; only the number of others is told. */
    record Sealed(int othersSent) implements Reading {}

    /** The owner's own is sent; the others' stay closed until the sitting's seal is opened. */
    record Waiting(Scorecard self) implements Reading {}

    /** Everything that was sent: the self-scorecard and the others, oldest first. */
    record Open(Scorecard self, List<Scorecard> others) implements Reading {}
}
