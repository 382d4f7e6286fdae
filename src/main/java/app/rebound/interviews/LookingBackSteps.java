package app.rebound.interviews;

import app.rebound.account.PersonId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far cooling off and looking back are. */
@Component
class LookingBackSteps implements WayStep {

    private final JdbcClient jdbc;

    LookingBackSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<Step> steps() {
        return EnumSet.of(Step.COOL_OFF, Step.REFLECT);
    }

    @Override
    public Map<InterviewId, Map<Step, StepState>> states(
            PersonId owner, Collection<InterviewId> interviews) {
        var states = new HashMap<InterviewId, Map<Step, StepState>>();
        jdbc.sql(
                        """
                        select i.id, r.first_at, r.just_a_bad_day, r.looked_back_at,
                               (select count(*) from jotting j
                                where j.interview_id = i.id and j.removed_at is null
                                  and j.quality is not null) as rated
                        from interview i
                        left join interview_reflection r on r.interview_id = i.id
                        where i.owner_id = :owner and i.id in (:ids)
                        """)
                .param("owner", owner.value())
                .param("ids", interviews.stream().map(InterviewId::value).toList())
                .query(row -> {
                    states.put(
                            new InterviewId(row.getObject("id", UUID.class)),
                            Map.of(
                                    Step.COOL_OFF,
                                    coolOff(row.getObject("first_at", OffsetDateTime.class)),
                                    Step.REFLECT,
                                    reflect(
                                            row.getBoolean("just_a_bad_day"),
                                            row.getObject("looked_back_at", OffsetDateTime.class),
                                            row.getInt("rated"))));
                });
        return states;
    }

    /** Whether it is over is known to the way, which keeps the time. */
    private static StepState coolOff(@Nullable OffsetDateTime firstLook) {
        return firstLook == null
                ? StepState.NOT_STARTED
                : StepState.started("looking-back.cool-off.summary", Map.of());
    }

    private static StepState reflect(boolean badDay, @Nullable OffsetDateTime finished, int rated) {
        if (badDay) {
            return StepState.done("looking-back.reflect.summary.bad-day", Map.of());
        }
        if (finished != null) {
            Instant at = finished.toInstant();
            return StepState.done("looking-back.reflect.summary.done", Map.of("date", at));
        }
        return rated > 0
                ? StepState.started("looking-back.reflect.summary.begun", Map.of("count", rated))
                : StepState.NOT_STARTED;
    }
}
