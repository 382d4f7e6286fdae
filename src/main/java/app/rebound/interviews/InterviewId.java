package app.rebound.interviews;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a real interview. */
public record InterviewId(UUID value) implements Serializable {
    public static InterviewId random() {
        return new InterviewId(UUID.randomUUID());
    }
}
