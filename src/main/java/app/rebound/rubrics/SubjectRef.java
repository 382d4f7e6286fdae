package app.rebound.rubrics;

import java.util.UUID;

/**
 * What a scorecard is about, named by the module that keeps it: "attempt" or "session", and its id.
 */
public record SubjectRef(String type, UUID id) {

    /** The type of one answer to one question. */
    public static final String ANSWER = "attempt";

    /** The type of a practice session as a whole. */
    public static final String SITTING = "session";

    /** A practice session as a whole. */
    public static SubjectRef sitting(UUID session) {
        return new SubjectRef(SITTING, session);
    }
}
