package app.rebound.feedback;

import app.rebound.account.PersonId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was there and is expected to say what they saw.
 *
 * @param id tells them apart from the others who were there, whatever becomes of their account
 * @param person who they are, or null for a guest
 * @param deviceHash of the secret of the device they were there with, or null; without either the
 *     owner has to send them a link
 */
public record ExpectedRater(
        UUID id, String name, @Nullable PersonId person, @Nullable String deviceHash) {

    public ExpectedRater {
        name = name.strip();
        if (!Ask.isName(name)) {
            throw new IllegalArgumentException("A name of " + name.length() + " characters");
        }
    }
}
