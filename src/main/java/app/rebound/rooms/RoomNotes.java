package app.rebound.rooms;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What those who ask note for themselves. Only its writer reads it, also once the room is over;
 * whoever answers never does.
 */
@Service
@Transactional
public class RoomNotes {

    private final Doorkeeper doorkeeper;
    private final HalfRepository halves;
    private final RoomQuestionRepository agenda;
    private final RoomNoteRepository notes;
    private final AskersOwn own;

    RoomNotes(
            Doorkeeper doorkeeper,
            HalfRepository halves,
            RoomQuestionRepository agenda,
            RoomNoteRepository notes,
            AskersOwn own) {
        this.doorkeeper = doorkeeper;
        this.halves = halves;
        this.agenda = agenda;
        this.notes = notes;
        this.own = own;
    }

    /** What who comes noted in one half, in the order of its agenda; nothing of anybody else's. */
    @Transactional(readOnly = true)
    public List<RoomNote> of(RoomAccess access, HalfId half) {
        return doorkeeper
                .held(access)
                .map(visit -> own.of(half, visit.me().id()).notes())
                .orElseGet(List::of);
    }

    /**
     * Saves a note unless somebody saved a newer version since {@code note}'s was read; version 0
     * begins one, pinned to how far the answer had come at {@code begun}.
     */
    public NoteResult write(RoomAccess access, NoteDraft note, Instant begun) {
        return asker(access, note.question())
                .map(place -> write(place, note, begun))
                .orElseGet(NoteResult.Gone::new);
    }

    /** Marks that the answer to {@code question} sounded rehearsed. */
    public void soundedRehearsed(RoomAccess access, UUID question) {
        asker(access, question).ifPresent(place -> own.mark(question, place.writer()));
    }

    /** Takes that mark back. */
    public void soundedFree(RoomAccess access, UUID question) {
        asker(access, question).ifPresent(place -> own.unmark(question, place.writer()));
    }

    private record Place(RoomQuestionEntity question, SeatId writer) {}

    private NoteResult write(Place place, NoteDraft draft, Instant begun) {
        var question = place.question();
        var there =
                notes.findByQuestionIdAndSeatIdAndNumber(
                        question.id(), place.writer().value(), draft.number());
        if (there.isPresent()) {
            var note = there.get();
            if (note.version() != draft.version()) {
                return new NoteResult.ChangedMeanwhile(note.text(), note.version());
            }
            note.write(draft.text());
            return saved(note);
        }
        var made =
                new RoomNoteEntity(
                        question,
                        place.writer(),
                        draft.number(),
                        question.clock().into(begun),
                        draft.text());
        return saved(made);
    }

    private NoteResult saved(RoomNoteEntity note) {
        var kept = notes.saveAndFlush(note);
        return new NoteResult.Saved(kept.version(), kept.moment());
    }

    /** The question and the seat of who comes, if they are one of those who ask it. */
    private Optional<Place> asker(RoomAccess access, UUID question) {
        return doorkeeper
                .lockHeld(access)
                .map(Visit::me)
                .flatMap(seat ->
                        agenda.findById(question)
                                .filter(asked -> isAskedBy(seat, asked))
                                .map(asked -> new Place(asked, seat.id())));
    }

    private boolean isAskedBy(SeatEntity seat, RoomQuestionEntity question) {
        return halves.findById(question.half().value())
                .filter(half -> half.mock().equals(seat.mock().id()))
                .filter(half -> !half.answerer().equals(seat.id()))
                .isPresent();
    }
}
