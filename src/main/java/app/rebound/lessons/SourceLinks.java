package app.rebound.lessons;

import java.util.Optional;
import java.util.UUID;

/** Implemented by modules that lessons, trips and checks come from: the way back to a source. */
public interface SourceLinks {

    /** The {@link LessonSource#type()} this leads back to. */
    String type();

    /** The address of the source; it need not be there any more. Reads nothing. */
    Optional<String> route(UUID id);
}
