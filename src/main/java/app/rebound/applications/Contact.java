package app.rebound.applications;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Someone to say hello to.
 *
 * @param lastHello when the person last did; null for not yet
 */
public record Contact(ContactId id, int version, ContactData data, @Nullable LocalDate lastHello) {

    public String name() {
        return data.name();
    }
}
