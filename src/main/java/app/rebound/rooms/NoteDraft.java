package app.rebound.rooms;

import java.util.UUID;

/**
 * A note as it is being typed.
 *
 * @param number among those of its writer on the question, counted from 0
 * @param version as read before, 0 for one that was never saved
 */
public record NoteDraft(UUID question, int number, int version, String text) {

    public NoteDraft {
        text = text.length() > RoomNote.LONGEST ? text.substring(0, RoomNote.LONGEST) : text;
    }
}
