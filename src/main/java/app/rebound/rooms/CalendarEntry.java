package app.rebound.rooms;

import app.rebound.rooms.MockEvent.What;
import java.util.Optional;

/**
 * What somebody's calendar should say of a mock interview.
 *
 * @param sequence of two entries the one with the higher number counts
 * @param time when it is, or was to be
 */
public record CalendarEntry(Kind kind, int sequence, AgreedTime time) {

    /** Whether the calendar takes it in or takes it out. */
    public enum Kind {
        REQUEST,
        CANCEL
    }

    /** What there is to say for the seat; nothing before a time was ever agreed, and afterwards. */
    public static Optional<CalendarEntry> of(Planning.Open open) {
        var mock = open.mock();
        var time = mock.time();
        return switch (mock.state()) {
            case SCHEDULED ->
                    open.seat().gone() || time == null
                            ? taken(open)
                            : Optional.of(entry(Kind.REQUEST, mock, time));
            case AGREEING -> time == null ? taken(open) : Optional.empty();
            case CANCELLED -> taken(open);
            case LIVE, OVER, MISSED -> Optional.empty();
        };
    }

    /** Whether an earlier entry may stand in the calendar that this one replaces. */
    public boolean isNews() {
        return sequence > 1;
    }

    /** Takes out what was agreed last. */
    private static Optional<CalendarEntry> taken(Planning.Open open) {
        return open.talk().history().reversed().stream()
                .filter(event -> event.what() == What.AGREED)
                .flatMap(event -> event.times().stream())
                .findFirst()
                .map(time -> entry(Kind.CANCEL, open.mock(), time));
    }

    private static CalendarEntry entry(Kind kind, MockInterview mock, AgreedTime time) {
        return new CalendarEntry(kind, mock.calendarSequence(), time);
    }
}
