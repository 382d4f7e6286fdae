package app.rebound.rooms;

import java.time.Instant;
import java.util.List;

/**
 * One thing that was said or done about a mock interview and its time.
 *
 * @param by the seat of who did it
 * @param times what it is about, perhaps nothing
 */
public record MockEvent(int number, Instant at, SeatId by, What what, List<AgreedTime> times) {

    /** What was said or done. */
    public enum What {
        PROPOSED,
        ACCEPTED,
        REFUSED,
        /** With that everybody had accepted the same time. */
        AGREED,
        /** With that it was no longer accepted by everybody. */
        REOPENED,
        /** Opened for now, without a time. */
        OPENED,
        CANCELLED,
        /** It did not come about at its time; nobody is blamed. */
        MISSED,
        /** Said no to all of it. */
        DECLINED,
        CAME_BACK,
        /** The link was taken back. */
        REVOKED,
        /** A new link was made. */
        INVITED;

        /** Translation key of the sentence that says so. */
        public String key() {
            return "rooms.history." + name();
        }
    }

    public MockEvent {
        times = List.copyOf(times);
    }
}
