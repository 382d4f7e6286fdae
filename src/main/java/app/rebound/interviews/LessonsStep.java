package app.rebound.interviews;

import app.rebound.account.PersonId;
import app.rebound.lessons.LessonSource;
import app.rebound.lessons.Lessons;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
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
    public Map<InterviewId, Map<Step, StepState>> states(
            PersonId owner, Collection<InterviewId> interviews) {
        var states = new HashMap<InterviewId, Map<Step, StepState>>();
        lessons.countsFrom(
                        owner,
                        LessonSource.INTERVIEW,
                        interviews.stream().map(InterviewId::value).toList())
                .forEach((interview, count) ->
                        states.put(
                                new InterviewId(interview),
                                Map.of(
                                        Step.LESSONS,
                                        StepState.done(
                                                "interviews.lessons.summary",
                                                Map.of("count", count)))));
        return states;
    }

    @Override
    public String route(Step step, InterviewId interview) {
        return InterviewRoutes.at(InterviewRoutes.LESSONS, interview);
    }
}
