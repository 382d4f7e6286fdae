package app.rebound.rooms.ui;

import app.rebound.account.CurrentPerson;
import app.rebound.base.events.Changes;
import app.rebound.call.Calls;
import app.rebound.call.IceServers;
import app.rebound.lessons.BeforeNext;
import app.rebound.questions.QuestionBank;
import app.rebound.questions.QuestionSets;
import app.rebound.rooms.RoomAccess;
import app.rebound.rooms.RoomClocks;
import app.rebound.rooms.RoomNotes;
import app.rebound.rooms.RoomScript;
import app.rebound.rooms.RoomSeats;
import app.rebound.rooms.Rooms;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the screens of a room work with. */
@Component
record RoomDesk(
        Rooms rooms,
        RoomSeats seats,
        RoomScript script,
        RoomClocks clocks,
        RoomNotes notes,
        QuestionBank bank,
        QuestionSets sets,
        BeforeNext beforeNext,
        AfterDesk after,
        Calls calls,
        IceServers ice,
        CurrentPerson person,
        Changes changes,
        Clock clock) {

    /** Whether who came is still who is signed in; a link needs nobody to be. */
    boolean stillHolds(RoomAccess access) {
        return !(access instanceof RoomAccess.Known known)
                || person.optionalId().equals(Optional.of(known.person()));
    }
}
