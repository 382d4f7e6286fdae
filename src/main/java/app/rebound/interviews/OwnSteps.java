package app.rebound.interviews;

import static java.util.stream.Collectors.toMap;

import app.rebound.account.PersonId;
import app.rebound.base.lookup.Lookup;
import app.rebound.base.lookup.Lookups;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The first step and the last: jotting down, and closing. */
@Component
class OwnSteps implements WayStep {

    private final Lookups lookups;

    OwnSteps(Lookups lookups) {
        this.lookups = lookups;
    }

    @Override
    public Set<Step> steps() {
        return EnumSet.of(Step.JOT, Step.CLOSE);
    }

    @Override
    public Lookup<Map<InterviewId, Map<Step, StepState>>> lookUp(
            PersonId owner, Collection<InterviewId> interviews) {
        return lookups.rows(
                        Jotted.class,
                        """
                        select i.id, i.jotted_at is not null as finished, count(j.id) as questions
                        from interview i
                        left join jotting j on j.interview_id = i.id and j.removed_at is null
                        where i.owner_id = :owner and i.id in (:interviews)
                        group by i.id, i.jotted_at
                        """,
                        Map.of(
                                "owner",
                                owner.value(),
                                "interviews",
                                InterviewId.values(interviews)))
                .map(rows -> rows.stream().collect(toMap(Jotted::interview, Jotted::states)));
    }

    private record Jotted(UUID id, boolean finished, int questions) {

        InterviewId interview() {
            return new InterviewId(id);
        }

        Map<Step, StepState> states() {
            return Map.of(Step.JOT, jot());
        }

        private StepState jot() {
            Map<String, Object> args = Map.of("count", questions);
            if (finished) {
                return StepState.done("interviews.jot.summary", args);
            }
            return questions > 0
                    ? StepState.started("interviews.jot.summary", args)
                    : StepState.NOT_STARTED;
        }
    }
}
