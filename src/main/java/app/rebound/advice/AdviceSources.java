package app.rebound.advice;

import app.rebound.interviews.InterviewId;
import app.rebound.lessons.LessonSource;
import app.rebound.lessons.SourceLinks;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The way back from a lesson to what was said about the interview it came from. */
@Component
class AdviceSources implements SourceLinks {

    @Override
    public String type() {
        return LessonSource.ADVICE;
    }

    @Override
    public Optional<String> route(UUID id) {
        return Optional.of(AdviceRoutes.replies(new InterviewId(id)));
    }
}
