package app.rebound.rooms;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the organiser wants to practise, with whom.
 *
 * @param application the organiser's, or null
 * @param first who answers in the first half
 * @param questions of the first half
 * @param invited a name for each other seat, one to three
 */
public record MockPlan(
        String topic,
        @Nullable UUID application,
        Duration length,
        Media media,
        FirstAnswerer first,
        RoomQuestions questions,
        List<String> invited) {

    /** A mesh of browsers carries so many people, and a panel needs no more. */
    public static final int MOST_INVITED = 3;

    public static final Duration SHORTEST = Duration.ofMinutes(10);
    public static final Duration LONGEST = Duration.ofMinutes(180);

    /** Who answers in the first half. */
    public enum FirstAnswerer {
        ORGANISER,
        /** The first of those invited. */
        INVITED
    }

    public MockPlan {
        invited = List.copyOf(invited);
    }

    MockPlan withoutApplication() {
        return new MockPlan(topic, null, length, media, first, questions, invited);
    }
}
