package app.rebound.interviews;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Identifies a real interview. */
public record InterviewId(UUID value) implements Serializable {
    public static InterviewId random() {
        return new InterviewId(UUID.randomUUID());
    }

    /** The bare ids, as rows hold them. */
    public static List<UUID> values(Collection<InterviewId> ids) {
        return ids.stream().map(InterviewId::value).toList();
    }
}
