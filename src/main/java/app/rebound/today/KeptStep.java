package app.rebound.today;

import app.rebound.account.PersonId;
import app.rebound.base.lookup.Lookup;

/**
 * A next step that follows from rows of the module's own tables. The front page reads the rows of
 * all modules in one statement, and those they ask for next in one more.
 */
public interface KeptStep extends NextStep {

    @Override
    Lookup<Contribution> lookUp(PersonId person);

    @Override
    default Contribution contributionFor(PersonId person) {
        return lookUp(person).now();
    }
}
