package app.rebound.sharing;

import app.rebound.account.PersonId;
import app.rebound.base.SecretToken;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whoever comes by a link and is known again: as a person who is signed in, or by a secret of their
 * device. What they have begun is theirs; nobody else with the same link reads it.
 */
public interface LinkHolder {

    /** Who they are, where they are signed in. */
    default @Nullable PersonId person() {
        return null;
    }

    /** The secret of their device, where it has been here before. */
    default @Nullable SecretToken device() {
        return null;
    }

    /** What is kept to know the device again. */
    default @Nullable String deviceHash() {
        var device = device();
        return device == null ? null : device.hash();
    }

    /** Whether there is any mark by which this holder will be known again. */
    default boolean isKnown() {
        return person() != null || deviceHash() != null;
    }

    /** Whether this is the one known as {@code holder} or by {@code device}. */
    default boolean is(@Nullable UUID holder, @Nullable String device) {
        var person = person();
        return person != null && person.value().equals(holder)
                || device != null && device.equals(deviceHash());
    }
}
