package app.rebound.rooms;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far a mock interview has come. */
public enum MockState {
    /** No time is agreed yet. */
    AGREEING,
    SCHEDULED,
    /** The first question was asked, or it was opened for now. */
    LIVE,
    OVER,
    CANCELLED,
    /** Its time passed without somebody it needed. */
    MISSED;

    /** The moments in the life of a mock interview, null where they have not come. */
    record Moments(
            @Nullable Instant starts,
            @Nullable Instant closes,
            @Nullable Instant begun,
            @Nullable Instant ended,
            @Nullable Instant cancelled,
            @Nullable Instant missed) {}

    /** A room that shut with something asked in it is over; without, it waits for a new time. */
    static MockState of(Moments moments, Instant now) {
        if (moments.cancelled() != null) {
            return CANCELLED;
        }
        if (moments.ended() != null) {
            return OVER;
        }
        if (moments.missed() != null) {
            return MISSED;
        }
        var shut = moments.closes() != null && !now.isBefore(moments.closes());
        if (moments.begun() != null) {
            return shut ? OVER : LIVE;
        }
        return moments.starts() == null || shut ? AGREEING : SCHEDULED;
    }

    /** Whether it is still to come, so that its time can be talked about. */
    public boolean isAhead() {
        return switch (this) {
            case AGREEING, SCHEDULED, MISSED -> true;
            case LIVE, OVER, CANCELLED -> false;
        };
    }

    /** Translation key of the name. */
    public String key() {
        return "rooms.state." + name();
    }
}
