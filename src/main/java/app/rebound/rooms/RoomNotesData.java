package app.rebound.rooms;

import java.util.List;
import org.springframework.stereotype.Component;

/** The notes a person wrote while they asked; they are theirs, in whosever room it was. */
@Component
class RoomNotesData {

    private final RoomNoteRepository notes;
    private final AskersOwn own;

    RoomNotesData(RoomNoteRepository notes, AskersOwn own) {
        this.notes = notes;
        this.own = own;
    }

    /** What was noted at those seats. */
    List<RoomNote> export(List<SeatEntity> seats) {
        return notes.findBySeatIdIn(seats.stream().map(seat -> seat.id().value()).toList()).stream()
                .map(RoomNoteEntity::toNote)
                .toList();
    }

    void erase(SeatEntity seat) {
        own.forget(seat.id());
    }
}
