package app.rebound.questions;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How often a person practised a question, and when last. */
public record Practised(int times, @Nullable Instant lastAt) {

    static final Practised NEVER = new Practised(0, null);

    public Optional<Instant> last() {
        return Optional.ofNullable(lastAt);
    }
}
