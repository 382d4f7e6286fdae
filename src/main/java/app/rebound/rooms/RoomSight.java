package app.rebound.rooms;

import app.rebound.base.time.ClockTime;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one seat sees of its room; nothing else is handed to its browser. */
public sealed interface RoomSight {

    /** Unknown, expired or revoked: nothing to tell apart. */
    record Closed() implements RoomSight {}

    /** Somebody else holds this seat. */
    record Taken(String organiser) implements RoomSight {}

    /** No time is agreed, or it was cancelled, or it did not come about. */
    record Shut(MockInterview mock, Seat seat) implements RoomSight {}

    /** It is over, ended by somebody or by time. */
    record Over(MockInterview mock, Seat seat) implements RoomSight {}

    /** Before the door; also for who has left. */
    record Lobby(Room room) implements RoomSight {}

    /** In the room. */
    sealed interface Inside extends RoomSight {
        Room room();
    }

    /** Nothing more is asked of who answered; somebody else may answer now. */
    record Between(Room room) implements Inside {}

    /** For who answers, before the first question. */
    record Waiting(Room room) implements Inside {}

    /**
     * For who answers.
     *
     * @param pausedBy who let the clock stand, null while it runs
     */
    record Answering(Room room, ShownQuestion question, ClockTime time, @Nullable SeatId pausedBy)
            implements Inside {

        /** What is before them, to be named with what they do. */
        public Seen seen() {
            return new Seen(room.half(), question.id());
        }
    }

    /**
     * For everybody else.
     *
     * @param current the question before them now, null before the first one
     * @param preparation what whoever answers gets to think before each question
     * @param notes their own of this half, in the order of the agenda
     * @param rehearsed which answers they marked as sounding rehearsed
     */
    record Asking(
            Room room,
            List<AgendaLine> agenda,
            @Nullable Current current,
            Duration preparation,
            List<RoomNote> notes,
            Set<UUID> rehearsed)
            implements Inside {

        public Asking {
            agenda = List.copyOf(agenda);
            notes = List.copyOf(notes);
            rehearsed = Set.copyOf(rehearsed);
        }

        /** What is before them, to be named with what they do. */
        public Seen seen() {
            return new Seen(room.half(), current == null ? null : current.script().question().id());
        }
    }

    /** The question before them now. */
    record Current(Script script, QuestionState state, ClockTime time, @Nullable SeatId pausedBy) {}
}
