package app.rebound.advice;

import app.rebound.account.PersonId;
import app.rebound.interviews.CoolOffs;
import app.rebound.interviews.InterviewId;
import app.rebound.interviews.Interviews;
import app.rebound.lessons.Lesson;
import app.rebound.lessons.LessonResult;
import app.rebound.lessons.LessonSource;
import app.rebound.lessons.Lessons;
import org.springframework.stereotype.Component;

/** Makes lessons of advice, once judging is open. */
@Component
class LessonMaker {

    private final Interviews interviews;
    private final CoolOffs coolOffs;
    private final Lessons lessons;

    LessonMaker(Interviews interviews, CoolOffs coolOffs, Lessons lessons) {
        this.interviews = interviews;
        this.coolOffs = coolOffs;
        this.lessons = lessons;
    }

    LessonMade make(PersonId owner, InterviewId id, Lesson.Kind kind, String when, String then) {
        var interview = interviews.find(owner, id);
        if (interview.isEmpty()) {
            return new LessonMade.NotFound();
        }
        var closed = coolOffs.closedUntil(owner, id);
        if (closed.isPresent()) {
            return new LessonMade.ClosedUntil(closed.get());
        }
        var source = new LessonSource(LessonSource.ADVICE, id.value(), interview.get().company());
        return switch (lessons.add(owner, kind, when, then, source)) {
            case LessonResult.Saved(var lesson) -> new LessonMade.Made(lesson);
            case LessonResult.Empty() -> new LessonMade.Empty();
            case LessonResult.ChangedMeanwhile(var lesson) -> new LessonMade.Made(lesson);
            case LessonResult.NotFound() -> new LessonMade.NotFound();
        };
    }
}
