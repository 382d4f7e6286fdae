package app.rebound.talk;

import app.rebound.account.PersonId;
import app.rebound.interviews.InterviewId;
import app.rebound.interviews.Step;
import app.rebound.interviews.StepState;
import app.rebound.interviews.WayStep;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Talking it over, as a step of the way: begun when shared, done when somebody wrote. */
@Component
class TalkSteps implements WayStep {

    private final JdbcClient jdbc;

    TalkSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<Step> steps() {
        return EnumSet.of(Step.TALK);
    }

    @Override
    public Map<InterviewId, Map<Step, StepState>> states(
            PersonId owner, Collection<InterviewId> interviews) {
        var states = new HashMap<InterviewId, Map<Step, StepState>>();
        jdbc.sql(
                        """
                        select s.interview_id, count(c.id) as people, count(c.wrote_at) as wrote
                        from talk_share s join talk_conversation c on c.share_id = s.id
                        where s.owner_id = :owner and s.interview_id in (:ids)
                        group by s.interview_id
                        """)
                .param("owner", owner.value())
                .param("ids", interviews.stream().map(InterviewId::value).toList())
                .query(row -> {
                    states.put(
                            new InterviewId(row.getObject("interview_id", UUID.class)),
                            Map.of(Step.TALK, state(row.getInt("people"), row.getInt("wrote"))));
                });
        return states;
    }

    private static StepState state(int people, int wrote) {
        return wrote > 0
                ? StepState.done("talk.way.wrote", Map.of("people", wrote))
                : StepState.started("talk.way.shared", Map.of("people", people));
    }
}
