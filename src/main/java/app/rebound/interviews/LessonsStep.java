package app.rebound.interviews;

import static java.util.stream.Collectors.toMap;

import app.rebound.account.PersonId;
import app.rebound.base.lookup.Lookup;
import app.rebound.lessons.LessonSource;
import app.rebound.lessons.Lessons;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The step in which an interview becomes do's and don'ts, which the lessons keep. */
@Component
class LessonsStep implements WayStep {

    private final Lessons lessons;

    LessonsStep(Lessons lessons) {
        this.lessons = lessons;
    }

    @Override
    public Set<Step> steps() {
        return EnumSet.of(Step.LESSONS);
    }

    @Override
    public Lookup<Map<InterviewId, Map<Step, StepState>>> lookUp(
            PersonId owner, Collection<InterviewId> interviews) {
        return lessons.countsFrom(owner, LessonSource.INTERVIEW, InterviewId.values(interviews))
                .map(counts ->
                        counts.entrySet().stream()
                                .collect(
                                        toMap(
                                                count -> new InterviewId(count.getKey()),
                                                count -> taken(count.getValue()))));
    }

    private static Map<Step, StepState> taken(int lessons) {
        return Map.of(
                Step.LESSONS,
                StepState.done("interviews.lessons.summary", Map.of("count", lessons)));
    }

    @Override
    public String route(Step step, InterviewId interview) {
        return InterviewRoutes.at(InterviewRoutes.LESSONS, interview);
    }
}
