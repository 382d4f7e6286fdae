package app.rebound.interviews;

import app.rebound.lessons.LessonSource;
import app.rebound.lessons.SourceLinks;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The way back from a lesson, a trip or a check to the interview it came from. */
@Component
class InterviewSources implements SourceLinks {

    @Override
    public String type() {
        return LessonSource.INTERVIEW;
    }

    @Override
    public Optional<String> route(UUID id) {
        return Optional.of(InterviewRoutes.interview(new InterviewId(id)));
    }
}
