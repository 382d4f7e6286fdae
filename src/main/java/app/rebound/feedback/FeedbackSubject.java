package app.rebound.feedback;

import app.rebound.account.PersonId;
import app.rebound.rubrics.RatedSubject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Implemented by modules whose things one can ask feedback on. */
public interface FeedbackSubject {

    /** Names the kind of subject in addresses and scorecards: "attempt", "session". */
    String type();

    /** The subject if it exists and {@code owner} owns it. */
    Optional<RatedSubject> rated(PersonId owner, UUID id);

    /** What a rater sees of it: only what {@code shown} allows. Empty if it is gone. */
    Optional<SharedContent> content(PersonId owner, UUID id, Set<Shown> shown);

    /** The address where the owner sees it. */
    String route(UUID id);

    /** Keeps a next step as the owner's note on the question or questions of the subject. */
    void keepNote(PersonId owner, UUID id, String text);
}
