package app.rebound.lessons;

import app.rebound.practice.PracticeRoutes;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways back to practice. */
@Configuration(proxyBeanMethods = false)
class PracticeSources {

    @Bean
    SourceLinks sessions() {
        return new Link(LessonSource.PRACTICE, PracticeRoutes.SESSION);
    }

    @Bean
    SourceLinks attempts() {
        return new Link(LessonSource.ATTEMPT, PracticeRoutes.ATTEMPT);
    }

    private record Link(String type, String place) implements SourceLinks {
        @Override
        public Optional<String> route(UUID id) {
            return Optional.of(place + "/" + id);
        }
    }
}
