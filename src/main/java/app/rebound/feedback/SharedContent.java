package app.rebound.feedback;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A subject as a rater sees it; what was not shared is null or empty. */
public record SharedContent(String title, Instant at, List<Part> parts) {

    /** One question with what was shared of the answer. */
    public record Part(
            UUID attempt,
            String question,
            Set<String> probes,
            @Nullable String answer,
            boolean aloud,
            @Nullable Duration used,
            @Nullable Duration allowed,
            List<String> keyWords,
            @Nullable String notes) {}
}
