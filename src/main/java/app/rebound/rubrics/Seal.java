package app.rebound.rubrics;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what others filled in about one sitting from its owner until all are in.
 *
 * @param subject the sitting as a whole; what is rated within it is sealed with it
 * @param mayOpenFrom from when the owner may open it with some still missing
 * @param openedAt null while it is closed
 */
public record Seal(
        SubjectRef subject, Instant sealedAt, Instant mayOpenFrom, @Nullable Instant openedAt) {

    public boolean isClosed() {
        return openedAt == null;
    }

    public Optional<Instant> opened() {
        return Optional.ofNullable(openedAt);
    }

    /** Whether the owner may open it now though somebody is missing; at that moment they may. */
    public boolean mayBeOpenedAt(Instant now) {
        return !now.isBefore(mayOpenFrom);
    }
}
