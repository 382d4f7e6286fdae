package app.rebound.rooms;

import java.time.Duration;
import java.util.UUID;

/**
 * What an asker noted for themselves, pinned to a question and a moment of its answer.
 *
 * @param number of the note among those of its writer on the question, counted from 0
 * @param moment into the answer
 */
public record RoomNote(UUID question, int number, int version, Duration moment, String text) {

    public static final int LONGEST = 5000;
}
