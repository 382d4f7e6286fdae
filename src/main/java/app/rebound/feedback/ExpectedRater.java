package app.rebound.feedback;

import app.rebound.account.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was there and is expected to say what they saw.
 *
 * @param person who they are, or null for a guest
 * @param deviceHash of the secret of the device they were there with, or null; without either the
 *     owner has to send them a link
 */
public record ExpectedRater(String name, @Nullable PersonId person, @Nullable String deviceHash) {

    public ExpectedRater {
        name = name.strip();
        if (!Ask.isName(name)) {
            throw new IllegalArgumentException("A name of " + name.length() + " characters");
        }
    }

    /** What tells this one apart from the others who are expected. */
    String mark() {
        if (person != null) {
            return "person:" + person.value();
        }
        return deviceHash != null ? "device:" + deviceHash : "name:" + name;
    }
}
