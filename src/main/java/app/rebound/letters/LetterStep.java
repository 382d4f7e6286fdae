package app.rebound.letters;

import static java.util.stream.Collectors.toMap;

import app.rebound.account.PersonId;
import app.rebound.base.lookup.Lookup;
import app.rebound.base.lookup.Lookups;
import app.rebound.interviews.InterviewId;
import app.rebound.interviews.Step;
import app.rebound.interviews.StepState;
import app.rebound.interviews.WayStep;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The step in which a letter is written; a request for notes is none of it. */
@Component
class LetterStep implements WayStep {

    private static final List<String> STEPS_OF_THE_WAY =
            Arrays.stream(Purpose.values())
                    .filter(purpose -> purpose.kind().isPresent())
                    .map(Purpose::name)
                    .toList();

    private final Lookups lookups;

    LetterStep(Lookups lookups) {
        this.lookups = lookups;
    }

    @Override
    public Set<Step> steps() {
        return EnumSet.of(Step.LETTER);
    }

    @Override
    public Lookup<Map<InterviewId, Map<Step, StepState>>> lookUp(
            PersonId owner, Collection<InterviewId> interviews) {
        return lookups.rows(
                        Written.class,
                        """
                        select l.interview_id, count(*) as letters, count(l.sent_on) as sent,
                            max(l.sent_on) as last_sent
                        from letter l
                        where l.owner_id = :owner and l.interview_id in (:interviews)
                            and l.purpose in (:purposes)
                        group by l.interview_id
                        """,
                        Map.of(
                                "owner",
                                owner.value(),
                                "interviews",
                                InterviewId.values(interviews),
                                "purposes",
                                STEPS_OF_THE_WAY))
                .map(rows -> rows.stream().collect(toMap(Written::interview, Written::states)));
    }

    /** The letters of one interview. */
    private record Written(UUID interviewId, int letters, int sent, @Nullable LocalDate lastSent) {

        InterviewId interview() {
            return new InterviewId(interviewId);
        }

        Map<Step, StepState> states() {
            return Map.of(
                    Step.LETTER,
                    lastSent == null
                            ? StepState.started("letters.way.drafts", Map.of("count", letters))
                            : StepState.done(
                                    "letters.way.sent", Map.of("count", sent, "day", lastSent)));
        }
    }
}
