package app.rebound.account;

import org.springframework.core.Ordered;

/**
 * Implemented by every module that keeps something of a person, so that they can take it with them
 * or have it gone. Erasing runs in ascending {@link Ordered} order inside one transaction.
 */
public interface PersonalData extends Ordered {

    /** The name of the module's part in the exported JSON, as a property name. */
    String section();

    /** Everything kept of {@code person}, as records, maps and lists that Jackson can write. */
    Object export(PersonId person);

    /** Removes everything kept of {@code person}. */
    void erase(PersonId person);

    @Override
    default int getOrder() {
        return 0;
    }
}
