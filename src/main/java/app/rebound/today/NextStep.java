package app.rebound.today;

import app.rebound.account.PersonId;
import app.rebound.base.lookup.Lookup;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Implemented by modules that have something to offer on the front page. */
public interface NextStep {

    /** What the module has for {@code person} now. */
    Contribution contributionFor(PersonId person);

    /** The same, to be read together with what the other modules have. */
    default Lookup<Contribution> lookUp(PersonId person) {
        return Lookup.of(contributionFor(person));
    }

    /**
     * What one module has for the front page.
     *
     * @param offers what would help now, best first
     * @param news what came in and was not read yet, newest first
     */
    record Contribution(List<Offer> offers, List<News> news) {

        public static Contribution of(Offer... offers) {
            return new Contribution(List.of(offers), List.of());
        }
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
