package app.rebound.rooms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mock interview in a list.
 *
 * @param others what everybody else in it is called, without those who are gone
 * @param time as agreed, null before
 * @param waiting for whom
 */
public record MockLine(
        MockInterviewId id,
        String topic,
        MockState state,
        @Nullable AgreedTime time,
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
