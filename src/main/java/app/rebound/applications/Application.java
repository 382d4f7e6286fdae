package app.rebound.applications;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One job applied for, and where it stands.
 *
 * @param turnedDownOn when it was moved to where it was turned down; null anywhere else
 */
public record Application(
        ApplicationId id,
        int version,
        StageId stage,
        Meaning meaning,
        ApplicationData data,
        @Nullable LocalDate turnedDownOn,
        Instant createdAt) {

    public String company() {
        return data.company();
    }

    public String role() {
        return data.role();
    }
}
