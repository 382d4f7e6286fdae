package app.rebound.lessons;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the way back to a source, whatever module keeps it. */
@Component
public class SourceWays {

    private final List<SourceLinks> links;

    SourceWays(List<SourceLinks> links) {
        this.links = links;
    }

    /** The address of the source, or empty where there is none to go back to. */
    public Optional<String> route(LessonSource source) {
        return links.stream()
                .filter(link -> link.type().equals(source.type()))
                .flatMap(link -> link.route(source.id()).stream())
                .findFirst();
    }
}
