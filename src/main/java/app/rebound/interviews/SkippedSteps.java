package app.rebound.interviews;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The steps that were passed over on purpose; changed only with the interview's row locked. */
@Component
class SkippedSteps {

    private final JdbcClient jdbc;

    SkippedSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<InterviewId, Set<Step>> of(Collection<InterviewId> interviews) {
        var all = new HashMap<InterviewId, Set<Step>>();
        if (interviews.isEmpty()) {
            return all;
        }
        jdbc.sql(
                        "select interview_id, step from interview_skipped_step where interview_id in (:ids)")
                .param("ids", interviews.stream().map(InterviewId::value).toList())
                .query(row -> {
                    all.computeIfAbsent(
                                    new InterviewId(row.getObject("interview_id", UUID.class)),
                                    one -> EnumSet.noneOf(Step.class))
                            .add(Step.valueOf(row.getString("step")));
                });
        return all;
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
