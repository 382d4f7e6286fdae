package app.rebound.applications;

import app.rebound.account.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Implemented by modules that keep something which belongs to an application. */
public interface BelongsToApplication {

    /**
     * What belongs to each of {@code applications}, oldest first, in one statement however many
     * they are; an application without anything may be left out.
     */
    Map<ApplicationId, List<Belonging>> of(PersonId owner, Collection<ApplicationId> applications);

    /** How one makes another, offered on the application's page; empty for no offer. */
    default Optional<Offer> offer(ApplicationId application) {
        return Optional.empty();
    }

    /**
     * One thing that belongs to an application.
     *
     * @param on its day where it takes place; null where that is open
     * @param title what it is called, as shown
     * @param outcomeKey translation key of how it stands
     * @param route the address of its page
     */
    record Belonging(@Nullable LocalDate on, String title, String outcomeKey, String route) {}

    /**
     * The way to make one.
     *
     * @param actionKey translation key of the verb
     * @param route where it is made
     */
    record Offer(String actionKey, String route) {}
}
