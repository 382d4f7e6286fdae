package app.rebound.interviews;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a person says about an interview; see {@link Interview} for what may be missing. */
public record InterviewData(
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
        @Nullable Went went) {

    /** The longest company, role, name or reach. */
    public static final int LONGEST = 200;

    /** The most people one interview has. */
    public static final int MOST_INTERVIEWERS = 12;

    public InterviewData {
        interviewers = List.copyOf(interviewers);
    }

    /** A talk with {@code company} of which nothing else is known yet. */
    public static InterviewData with(String company, @Nullable LocalDateTime when, ZoneId zone) {
        return new InterviewData(
                company,
                "",
                when,
                zone,
                Stage.FIRST,
                Format.VIDEO,
                List.of(),
                null,
                Outcome.WAITING,
                null,
                null,
                null);
    }

    /** The same with another company and role. */
    public InterviewData named(String company, String role) {
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

    /** The same, called so and held then. */
    public InterviewData heldAt(String company, @Nullable LocalDateTime when) {
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

    /** The same with what was decided; {@code on} is left out while waiting. */
    public InterviewData decided(Outcome outcome, @Nullable LocalDate on) {
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
                outcome == Outcome.WAITING ? null : on,
                decisionBy,
                went);
    }

    /** The same with how it felt. */
    public InterviewData felt(@Nullable Went went) {
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

    /** The same, belonging to this application or to none. */
    public InterviewData belongingTo(@Nullable UUID application) {
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
