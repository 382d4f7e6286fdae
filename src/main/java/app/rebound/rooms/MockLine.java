package app.rebound.rooms;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mock interview in a list.
 *
 * @param others what everybody else in it is called, without those who are gone
 * @param at the agreed time, or else when it began; null before either
 * @param waiting for whom
 */
public record MockLine(
        MockInterviewId id,
        String topic,
        MockState state,
        @Nullable Instant at,
        List<String> others,
        Waiting waiting) {

    /** For whose answer the time waits. */
    public enum Waiting {
        NOBODY,
        ME,
        OTHERS
    }

    public MockLine {
        others = List.copyOf(others);
    }
}
