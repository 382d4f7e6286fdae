package app.rebound.talk;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something one wrote to the other.
 *
 * @param text empty where only a lesson is offered
 * @param offer a lesson offered with it, or null
 * @param taken whether the other took that lesson into their own list
 */
public record Message(
        UUID id,
        ThreadRef thread,
        Author author,
        String text,
        @Nullable OfferedLesson offer,
        Instant at,
        boolean taken) {

    /** The longest text. */
    public static final int LONGEST = 4000;

    public Optional<OfferedLesson> lesson() {
        return Optional.ofNullable(offer);
    }
}
