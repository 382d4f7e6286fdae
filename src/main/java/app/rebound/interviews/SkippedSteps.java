package app.rebound.interviews;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import app.rebound.base.lookup.Lookup;
import app.rebound.base.lookup.Lookups;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The steps that were passed over on purpose; changed only with the interview's row locked. */
@Component
class SkippedSteps {

    private final JdbcClient jdbc;
    private final Lookups lookups;

    SkippedSteps(JdbcClient jdbc, Lookups lookups) {
        this.jdbc = jdbc;
        this.lookups = lookups;
    }

    Lookup<Map<InterviewId, Set<Step>>> of(Collection<InterviewId> interviews) {
        if (interviews.isEmpty()) {
            return Lookup.of(Map.of());
        }
        return lookups.rows(
                        Skipped.class,
                        """
                        select k.interview_id, k.step from interview_skipped_step k
                        where k.interview_id in (:interviews)
                        """,
                        Map.of("interviews", InterviewId.values(interviews)))
                .map(rows ->
                        rows.stream()
                                .collect(
                                        groupingBy(
                                                Skipped::interview,
                                                mapping(Skipped::step, toSet()))));
    }

    private record Skipped(UUID interviewId, Step step) {

        InterviewId interview() {
            return new InterviewId(interviewId);
        }
    }

    void add(InterviewId interview, Step step) {
        remove(interview, step);
        jdbc.sql("insert into interview_skipped_step (interview_id, step) values (:id, :step)")
                .param("id", interview.value())
                .param("step", step.name())
                .update();
    }

    void remove(InterviewId interview, Step step) {
        jdbc.sql("delete from interview_skipped_step where interview_id = :id and step = :step")
                .param("id", interview.value())
                .param("step", step.name())
                .update();
    }
}
