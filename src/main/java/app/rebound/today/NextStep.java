package app.rebound.today;

import app.rebound.account.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Implemented by modules that have something to offer on the front page. */
public interface NextStep {

    /** What would help {@code person} now, best first; empty where the module has nothing. */
    List<Offer> offersFor(PersonId person);

    /** What came in for {@code person} and was not read yet, newest first. */
    default List<News> newsFor(PersonId person) {
        return List.of();
    }

    /**
     * One offer: what it is, why now, and where it leads.
     *
     * @param weight decides the order among all offers; the highest is shown large
     * @param titleKey translation key of the sentence that says what this is
     * @param textKey translation key of why now
     * @param args named values for both texts
     * @param actionKey translation key of the verb on the button
     * @param route the address it leads to
     */
    record Offer(
            int weight,
            String titleKey,
            String textKey,
            Map<String, Object> args,
            String actionKey,
            String route) {}

    /**
     * Something that came in: what it is, when, and where to read it.
     *
     * @param titleKey translation key of the sentence that says what came in
     * @param args named values for the title and the verb
     * @param actionKey translation key of the verb on the link
     * @param route the address it leads to
     */
    record News(
            Instant at,
            String titleKey,
            Map<String, Object> args,
            String actionKey,
            String route) {}
}
