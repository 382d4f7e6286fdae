package app.rebound.rooms;

import app.rebound.account.PersonId;
import app.rebound.feedback.Expected;
import app.rebound.feedback.ExpectedFeedback;
import app.rebound.feedback.InvitationId;
import app.rebound.feedback.RaterAccess;
import app.rebound.practice.LiveSessions;
import app.rebound.practice.RehearsedMarks;
import app.rebound.rubrics.SubjectRef;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The time after a room: what who had a seat in it still has to say. Each step finds their seat
 * anew; nobody sees what others say before they may.
 */
@Service
@Transactional
public class AfterRooms {

    private final Doorkeeper doorkeeper;
    private final HalfRecords records;
    private final HalfRepository halves;
    private final SeatRepository seats;
    private final RoomQuestionRepository agenda;
    private final AskersOwn own;
    private final LiveSessions live;
    private final ExpectedFeedback expected;
    private final RehearsedMarks rehearsed;
    private final Clock clock;

    AfterRooms(
            Doorkeeper doorkeeper,
            HalfRecords records,
            HalfRepository halves,
            SeatRepository seats,
            RoomQuestionRepository agenda,
            AskersOwn own,
            LiveSessions live,
            ExpectedFeedback expected,
            RehearsedMarks rehearsed,
            Clock clock) {
        this.doorkeeper = doorkeeper;
        this.records = records;
        this.halves = halves;
        this.seats = seats;
        this.agenda = agenda;
        this.own = own;
        this.live = live;
        this.expected = expected;
        this.rehearsed = rehearsed;
        this.clock = clock;
    }

    /**
     * The halves in which something was asked, in their order, for who holds the seat; nothing
     * while they are still under way.
     */
    public List<AfterHalf> look(RoomAccess access) {
        return doorkeeper.lockHeld(access).map(me -> look(me, access)).orElseGet(List::of);
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
                .map(invitation -> held(invitation, access));
    }

    /** Somebody's invitation to say what they saw of a half. */
    private record Rated(
            SeatEntity me, SeatEntity answerer, PersonId owner, InvitationId invitation) {}

    private Optional<Rated> asked(RoomAccess access, HalfId half, UUID question) {
        return doorkeeper
                .lockHeld(access)
                .flatMap(me ->
                        halves.findById(half.value())
                                .filter(found -> found.mock().equals(me.mock().id()))
                                .flatMap(found -> rated(me, found)))
                .filter(rated ->
                        agenda.findById(question)
                                .filter(found -> found.half().equals(half))
                                .isPresent());
    }

    private Optional<Rated> rated(SeatEntity me, HalfEntity half) {
        return seats.find(half.answerer().value())
                .flatMap(answerer ->
                        answerer.person()
                                .flatMap(owner ->
                                        invitation(owner, half, me)
                                                .map(invitation ->
                                                        new Rated(
                                                                me, answerer, owner, invitation))));
    }

    private Optional<InvitationId> invitation(PersonId owner, HalfEntity half, SeatEntity rater) {
        return expected.invitation(
                owner, SubjectRef.sitting(half.id().value()), rater.id().value());
    }

    private List<AfterHalf> look(SeatEntity me, RoomAccess access) {
        if (me.mock().state(clock.instant()) == MockState.OVER) {
            records.settle(me.mock());
        }
        var found = new ArrayList<AfterHalf>();
        for (var half : halves.findByMockInterviewIdOrderByNumber(me.mock().id().value())) {
            if (half.answerer().equals(me.id())) {
                me.person()
                        .flatMap(owner ->
                                live.rated(owner, half.id().value())
                                        .map(sitting ->
                                                new AfterHalf.Mine(half.id(), owner, sitting)))
                        .ifPresent(found::add);
            } else {
                rated(me, half).map(rated -> theirs(rated, half, access)).ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    private AfterHalf theirs(Rated rated, HalfEntity half, RoomAccess access) {
        var mine = own.of(half.id(), rated.me().id());
        var marked = rehearsed.of(rated.owner(), half.id().value(), rated.invitation().value());
        var asked =
                agenda.findByHalfIdOrderByPosition(half.id().value()).stream()
                        .filter(question -> !question.isWaiting())
                        .map(question -> asked(question, mine.notes(), marked))
                        .toList();
        return new AfterHalf.Theirs(
                half.id(), rated.answerer().name(), held(rated.invitation(), access), asked);
    }

    private AfterHalf.Asked asked(
            RoomQuestionEntity question, List<RoomNote> notes, Set<UUID> marked) {
        return new AfterHalf.Asked(
                question.id(),
                question.text(),
                question.toShown().language(),
                question.clock().used(clock.instant()),
                question.state() == QuestionState.SKIPPED,
                notes.stream().filter(note -> note.question().equals(question.id())).toList(),
                marked.contains(question.id()));
    }

    private static RaterAccess.Held held(InvitationId invitation, RoomAccess access) {
        return new RaterAccess.Held(invitation, access.person(), access.deviceHash());
    }
}
