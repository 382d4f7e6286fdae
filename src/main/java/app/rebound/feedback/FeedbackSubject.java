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

    /**
     * The subject, with only what {@code shown} allows of its content; empty if it is gone or
     * {@code owner} does not own it.
     */
    Optional<Shareable> find(PersonId owner, UUID id, Set<Shown> shown);

    /** As what it is rated. */
    default Optional<RatedSubject> rated(PersonId owner, UUID id) {
        return find(owner, id, Set.of()).map(Shareable::subject);
    }

    /** What a rater sees of it: only what {@code shown} allows. */
    default Optional<SharedContent> content(PersonId owner, UUID id, Set<Shown> shown) {
        return find(owner, id, shown).map(Shareable::content);
    }

    /** The address where the owner sees it. */
    String route(UUID id);

    /** Keeps a next step as the owner's note on the question or questions of the subject. */
    void keepNote(PersonId owner, UUID id, String text);
}
