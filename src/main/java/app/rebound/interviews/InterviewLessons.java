package app.rebound.interviews;

import app.rebound.account.PersonId;
import app.rebound.base.events.Changes;
import app.rebound.lessons.Lesson;
import app.rebound.lessons.LessonResult;
import app.rebound.lessons.LessonSource;
import app.rebound.lessons.Lessons;
import java.time.Clock;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws do's and don'ts from an interview, which has to wait for the end of the cool-off. */
@Service
@PreAuthorize("isAuthenticated()")
public class InterviewLessons {

    private final InterviewRepository interviews;
    private final Lessons lessons;
    private final Changes changes;
    private final Clock clock;

    InterviewLessons(
            InterviewRepository interviews, Lessons lessons, Changes changes, Clock clock) {
        this.interviews = interviews;
        this.lessons = lessons;
        this.changes = changes;
        this.clock = clock;
    }

    /** What was drawn from an interview so far, or from the advice after it; newest first. */
    @Transactional(readOnly = true)
    public List<Lesson> of(PersonId owner, InterviewId id) {
        return lessons.from(owner, id.value());
    }

    /** Adds a lesson that names the interview as its source. */
    @Transactional
    public DrawResult draw(
            PersonId owner, InterviewId id, Lesson.Kind kind, String when, String then) {
        return interviews
                .lock(id.value(), owner.value())
                .map(interview -> {
                    var until = interview.coolOffUntil();
                    if (until.isAfter(clock.instant())) {
                        return new DrawResult.ClosedUntil(until);
                    }
                    var source =
                            new LessonSource(
                                    LessonSource.INTERVIEW, id.value(), interview.company());
                    return switch (lessons.add(owner, kind, when, then, source)) {
                        case LessonResult.Saved(var lesson) -> {
                            changes.announce(Interviews.topic(id));
                            yield new DrawResult.Drawn(lesson);
                        }
                        case LessonResult.Empty() -> new DrawResult.Empty();
                        case LessonResult.ChangedMeanwhile(var current) ->
                                new DrawResult.Drawn(current);
                        case LessonResult.NotFound() -> new DrawResult.NotFound();
                    };
                })
                .orElseGet(DrawResult.NotFound::new);
    }
}
