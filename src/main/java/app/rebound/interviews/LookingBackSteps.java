package app.rebound.interviews;

import static java.util.stream.Collectors.toMap;

import app.rebound.account.PersonId;
import app.rebound.base.lookup.Lookup;
import app.rebound.base.lookup.Lookups;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far cooling off and looking back are. */
@Component
class LookingBackSteps implements WayStep {

    private final Lookups lookups;

    LookingBackSteps(Lookups lookups) {
        this.lookups = lookups;
    }

    @Override
    public Set<Step> steps() {
        return EnumSet.of(Step.COOL_OFF, Step.REFLECT);
    }

    @Override
    public Lookup<Map<InterviewId, Map<Step, StepState>>> lookUp(
            PersonId owner, Collection<InterviewId> interviews) {
        return lookups.rows(
                        LookedBack.class,
                        """
                        select i.id, r.first_at, r.looked_back_at,
                               coalesce(r.just_a_bad_day, false) as just_a_bad_day,
                               (select count(*) from jotting j
                                where j.interview_id = i.id and j.removed_at is null
                                  and j.quality is not null) as rated
                        from interview i
                        left join interview_reflection r on r.interview_id = i.id
                        where i.owner_id = :owner and i.id in (:interviews)
                        """,
                        Map.of(
                                "owner",
                                owner.value(),
                                "interviews",
                                InterviewId.values(interviews)))
                .map(rows ->
                        rows.stream().collect(toMap(LookedBack::interview, LookedBack::states)));
    }

    /**
     * How far one interview is.
     *
     * @param rated how many of its questions were
     */
    private record LookedBack(
            UUID id,
            @Nullable Instant firstAt,
            @Nullable Instant lookedBackAt,
            boolean justABadDay,
            int rated) {

        InterviewId interview() {
            return new InterviewId(id);
        }

        Map<Step, StepState> states() {
            return Map.of(Step.COOL_OFF, coolOff(), Step.REFLECT, reflect());
        }

        /** Whether it is over is known to the way, which keeps the time. */
        private StepState coolOff() {
            return firstAt == null
                    ? StepState.NOT_STARTED
                    : StepState.started("looking-back.cool-off.summary", Map.of());
        }

        private StepState reflect() {
            if (justABadDay) {
                return StepState.done("looking-back.reflect.summary.bad-day", Map.of());
            }
            if (lookedBackAt != null) {
                return StepState.done(
                        "looking-back.reflect.summary.done", Map.of("date", lookedBackAt));
            }
            return rated > 0
                    ? StepState.started(
                            "looking-back.reflect.summary.begun", Map.of("count", rated))
                    : StepState.NOT_STARTED;
        }
    }
}
