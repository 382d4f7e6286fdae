package app.rebound.rooms;

import app.rebound.feedback.Expected;
import app.rebound.feedback.ExpectedFeedback;
import app.rebound.feedback.RaterAccess;
import app.rebound.practice.RehearsedMarks;
import app.rebound.rooms.AfterSights.Rated;
import app.rebound.rubrics.SubjectRef;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The time after a room: what who had a seat in it still has to say. Each step finds their seat
 * anew; nobody sees what others say before they may.
 */
@Service
@Transactional
public class AfterRooms {

    private final Doorkeeper doorkeeper;
    private final AfterSights sights;
    private final HalfRecords records;
    private final HalfRepository halves;
    private final ExpectedFeedback expected;
    private final RehearsedMarks rehearsed;
    private final Clock clock;

    AfterRooms(
            Doorkeeper doorkeeper,
            AfterSights sights,
            HalfRecords records,
            HalfRepository halves,
            ExpectedFeedback expected,
            RehearsedMarks rehearsed,
            Clock clock) {
        this.doorkeeper = doorkeeper;
        this.sights = sights;
        this.records = records;
        this.halves = halves;
        this.expected = expected;
        this.rehearsed = rehearsed;
        this.clock = clock;
    }

    /**
     * The halves in which something was asked, in their order, for who holds the seat; nothing
     * while they are still under way. Locks nothing, unless the room shut by itself and they are
     * the first to look.
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public List<AfterHalf> look(RoomAccess access) {
        return sights.of(access)
                .orElseGet(() -> {
                    records.settle(access);
                    return sights.of(access).orElseGet(List::of);
                });
    }

    /** Says of an answer they heard that it sounded rehearsed. */
    public void soundedRehearsed(RoomAccess access, HalfId half, UUID question) {
        asked(access, half, question)
                .ifPresent(rated ->
                        rehearsed.put(rated.owner(), question, rated.invitation().value()));
    }

    /** Takes that back. */
    public void soundedFree(RoomAccess access, HalfId half, UUID question) {
        asked(access, half, question)
                .ifPresent(rated ->
                        rehearsed.takeBack(rated.owner(), question, rated.invitation().value()));
    }

    /** How a scorecard of one single answer is reached, where they heard it. */
    public Optional<RaterAccess.Held> single(RoomAccess access, HalfId half, UUID question) {
        return asked(access, half, question)
                .flatMap(rated ->
                        expected
                                .expect(
                                        rated.owner(),
                                        new Expected(
                                                HalfRecords.nameOf(rated.answerer()),
                                                new SubjectRef(SubjectRef.ANSWER, question),
                                                List.of(HalfRecords.rater(rated.me())),
                                                clock.instant().plus(SeatLinks.LIVE)))
                                .stream()
                                .findFirst())
                .map(invitation -> AfterSights.held(invitation, access));
    }

    private Optional<Rated> asked(RoomAccess access, HalfId half, UUID question) {
        return doorkeeper
                .lockHeld(access)
                .flatMap(visit ->
                        halves.agenda(half)
                                .filter(agenda -> agenda.half().mock().equals(visit.mock().id()))
                                .filter(agenda -> agenda.find(question).isPresent())
                                .flatMap(agenda -> sights.rated(visit, agenda.half())));
    }
}
