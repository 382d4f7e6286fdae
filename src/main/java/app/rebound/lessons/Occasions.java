package app.rebound.lessons;

import app.rebound.account.PersonId;
import app.rebound.base.lookup.Lookup;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Implemented by modules in which lessons are put to the test. */
public interface Occasions {

    /** The {@link Occasion#type()} of all of them. */
    String type();

    /** One that is over and belongs to {@code owner}, or empty. */
    Optional<Occasion> find(PersonId owner, UUID id);

    /** The newest that were over after {@code since}, at most five. */
    Lookup<List<Occasion>> latest(PersonId owner, Instant since);

    /** Where lessons are drawn from one, if that is a screen of the module's own. */
    default Optional<String> drawing(UUID id) {
        return Optional.empty();
    }
}
