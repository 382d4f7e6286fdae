package app.rebound.talk;

import static java.util.stream.Collectors.toMap;

import app.rebound.account.PersonId;
import app.rebound.base.lookup.Lookup;
import app.rebound.base.lookup.Lookups;
import app.rebound.interviews.InterviewId;
import app.rebound.interviews.Step;
import app.rebound.interviews.StepState;
import app.rebound.interviews.WayStep;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Talking it over, as a step of the way: begun when shared, done when somebody wrote. */
@Component
class TalkSteps implements WayStep {

    private final Lookups lookups;

    TalkSteps(Lookups lookups) {
        this.lookups = lookups;
    }

    @Override
    public Set<Step> steps() {
        return EnumSet.of(Step.TALK);
    }

    @Override
    public Lookup<Map<InterviewId, Map<Step, StepState>>> lookUp(
            PersonId owner, Collection<InterviewId> interviews) {
        return lookups.rows(
                        Told.class,
                        """
                        select s.interview_id, count(c.id) as people, count(c.wrote_at) as wrote
                        from talk_share s join talk_conversation c on c.share_id = s.id
                        where s.owner_id = :owner and s.interview_id in (:interviews)
                        group by s.interview_id
                        """,
                        Map.of(
                                "owner",
                                owner.value(),
                                "interviews",
                                InterviewId.values(interviews)))
                .map(rows -> rows.stream().collect(toMap(Told::interview, Told::states)));
    }

    /** How many people were told of one interview, and how many of them wrote. */
    private record Told(UUID interviewId, int people, int wrote) {

        InterviewId interview() {
            return new InterviewId(interviewId);
        }

        Map<Step, StepState> states() {
            return Map.of(
                    Step.TALK,
                    wrote > 0
                            ? StepState.done("talk.way.wrote", Map.of("people", wrote))
                            : StepState.started("talk.way.shared", Map.of("people", people)));
        }
    }
}
