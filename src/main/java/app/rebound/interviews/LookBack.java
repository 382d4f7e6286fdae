package app.rebound.interviews;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An interview with what was said of it, looking back.
 *
 * @param opensAt when judging opens; null where it is open
 * @param jottedAt when the facts were written down; null while they are not
 */
public record LookBack(
        Interview interview,
        Reflection reflection,
        @Nullable Instant opensAt,
        @Nullable Instant jottedAt) {

    /** Until when judging is closed, or empty where it is open. */
    public Optional<Instant> closedUntil() {
        return Optional.ofNullable(opensAt);
    }
}
