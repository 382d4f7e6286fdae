package app.rebound.rooms;

import app.rebound.account.ExtraTime;
import app.rebound.account.People;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * One person's place in a mock interview.
 *
 * @param number counted from 0, which is the organiser's
 * @param name as the organiser calls them, or as they named themselves on taking it
 * @param zone of their browser when they were last here, null before
 * @param taken whether somebody holds it
 * @param seenAt when their browser was last heard of in the room, null if never
 * @param gone whether they said no or their link was revoked
 * @param revoked whether it was the link
 */
public record Seat(
        SeatId id,
        int number,
        String name,
        @Nullable ZoneId zone,
        ExtraTime extraTime,
        boolean taken,
        @Nullable Instant seenAt,
        boolean gone,
        boolean revoked) {

    /** Whether somebody can be called that. */
    static boolean isName(String name) {
        return !name.isBlank() && name.length() <= People.LONGEST_NAME;
    }

    public boolean isOrganiser() {
        return number == 0;
    }
}
