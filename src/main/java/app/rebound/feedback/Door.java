package app.rebound.feedback;

import app.rebound.rubrics.Scorecard;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a rater finds behind a link or an entry of their list. */
public sealed interface Door {

    /** Unknown, expired, revoked, erased or gone: all the same. */
    record Closed() implements Door {}

    /** The one who asked opened their own link. */
    record Own(Invitation invitation) implements Door {}

    /**
     * The invitation is open to this rater.
     *
     * @param own the scorecard they have begun, or null
     */
    record Open(Invited invited, @Nullable Scorecard own) implements Door {

        public Optional<Scorecard> scorecard() {
            return Optional.ofNullable(own);
        }
    }
}
