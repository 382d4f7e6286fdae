package app.rebound.interviews;

import app.rebound.account.PersonId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The first step and the last: jotting down, and closing. */
@Component
class OwnSteps implements WayStep {

    private final JdbcClient jdbc;

    OwnSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<Step> steps() {
        return EnumSet.of(Step.JOT, Step.CLOSE);
    }

    @Override
    public Map<InterviewId, Map<Step, StepState>> states(
            PersonId owner, Collection<InterviewId> interviews) {
        var states = new HashMap<InterviewId, Map<Step, StepState>>();
        jdbc.sql(
                        """
                        select i.id, i.jotted_at is not null as jotted, count(j.id) as questions
                        from interview i
                        left join jotting j on j.interview_id = i.id and j.removed_at is null
                        where i.owner_id = :owner and i.id in (:ids)
                        group by i.id, i.jotted_at
                        """)
                .param("owner", owner.value())
                .param("ids", interviews.stream().map(InterviewId::value).toList())
                .query(row -> {
                    states.put(
                            new InterviewId(row.getObject("id", UUID.class)),
                            Map.of(
                                    Step.JOT,
                                    jot(row.getBoolean("jotted"), row.getInt("questions"))));
                });
        return states;
    }

    private static StepState jot(boolean finished, int questions) {
        Map<String, Object> args = Map.of("count", questions);
        if (finished) {
            return StepState.done("interviews.jot.summary", args);
        }
        return questions > 0
                ? StepState.started("interviews.jot.summary", args)
                : StepState.NOT_STARTED;
    }
}
