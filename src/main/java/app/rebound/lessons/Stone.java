package app.rebound.lessons;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A question or an outside factor that has tripped the person.
 *
 * @param words the question as it is asked; empty for an outside factor
 * @param language of the words
 * @param trips how often it tripped them, in interviews and in practice
 * @param clearedAt when it was clear, or null while it lies in the way
 */
public record Stone(
        StoneId id,
        StoneSubject subject,
        String words,
        Locale language,
        int trips,
        Instant lastTripAt,
        @Nullable Instant clearedAt) {

    public boolean isClear() {
        return clearedAt != null;
    }

    public Optional<Instant> cleared() {
        return Optional.ofNullable(clearedAt);
    }
}
