package app.rebound.interviews;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One real interview.
 *
 * @param version to save a change from
 * @param role the job, empty if not said
 * @param when in {@code zone}; null while nobody knows
 * @param application the application it belongs to, null for none
 * @param outcomeOn when the outcome became known; null while waiting
 * @param decisionBy when they said they would decide, null if they did not
 * @param went null until the person says
 * @param gaveMe what this one gave the person, said at closing; empty if nothing was said
 * @param closedAt when the person closed it; null while it is open
 */
public record Interview(
        InterviewId id,
        int version,
        String company,
        String role,
        @Nullable LocalDateTime when,
        ZoneId zone,
        Stage stage,
        Format format,
        List<Interviewer> interviewers,
        @Nullable UUID application,
        Outcome outcome,
        @Nullable LocalDate outcomeOn,
        @Nullable LocalDate decisionBy,
        @Nullable Went went,
        String gaveMe,
        Instant createdAt,
        @Nullable Instant closedAt) {

    public boolean isClosed() {
        return closedAt != null;
    }

    /** The day it took or takes place; the day it was entered where nobody knows. */
    public LocalDate day() {
        return when == null ? createdAt.atZone(zone).toLocalDate() : when.toLocalDate();
    }

    /** The moment it took or takes place, or empty. */
    public Optional<Instant> moment() {
        return Optional.ofNullable(when).map(local -> local.atZone(zone).toInstant());
    }

    /** What can be changed of it. */
    public InterviewData data() {
        return new InterviewData(
                company,
                role,
                when,
                zone,
                stage,
                format,
                interviewers,
                application,
                outcome,
                outcomeOn,
                decisionBy,
                went);
    }
}
