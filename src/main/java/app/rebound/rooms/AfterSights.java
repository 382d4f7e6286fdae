package app.rebound.rooms;

import app.rebound.account.PersonId;
import app.rebound.feedback.ExpectedFeedback;
import app.rebound.feedback.InvitationId;
import app.rebound.feedback.RaterAccess;
import app.rebound.practice.LiveSessions;
import app.rebound.practice.RehearsedMarks;
import app.rebound.rubrics.SubjectRef;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Works out what each seat still has to say once halves are over. */
@Component
class AfterSights {

    private final Doorkeeper doorkeeper;
    private final HalfRepository halves;
    private final AskersOwn own;
    private final LiveSessions live;
    private final ExpectedFeedback expected;
    private final RehearsedMarks rehearsed;
    private final Clock clock;

    AfterSights(
            Doorkeeper doorkeeper,
            HalfRepository halves,
            AskersOwn own,
            LiveSessions live,
            ExpectedFeedback expected,
            RehearsedMarks rehearsed,
            Clock clock) {
        this.doorkeeper = doorkeeper;
        this.halves = halves;
        this.own = own;
        this.live = live;
        this.expected = expected;
        this.rehearsed = rehearsed;
        this.clock = clock;
    }

    /** Somebody's invitation to say what they saw of a half. */
    record Rated(SeatEntity me, SeatEntity answerer, PersonId owner, InvitationId invitation) {}

    /** Empty where a half of a room that shut by itself is still to be recorded. */
    @Transactional(readOnly = true)
    Optional<List<AfterHalf>> of(RoomAccess access) {
        return doorkeeper
                .held(access)
                .map(visit -> of(visit, access))
                .orElseGet(() -> Optional.of(List.of()));
    }

    private Optional<List<AfterHalf>> of(Visit visit, RoomAccess access) {
        var agendas = halves.agendas(visit.mock().id());
        if (visit.mock().state(clock.instant()) == MockState.OVER
                && agendas.stream().anyMatch(agenda -> agenda.half().isRunning())) {
            return Optional.empty();
        }
        return Optional.of(
                agendas.stream()
                        .filter(agenda -> agenda.half().isOver())
                        .flatMap(agenda -> of(visit, agenda, access).stream())
                        .toList());
    }

    private Optional<AfterHalf> of(Visit visit, RoomAgenda agenda, RoomAccess access) {
        return agenda.half().answerer().equals(visit.me().id())
                ? mine(visit.me(), agenda.half())
                : rated(visit, agenda.half()).map(rated -> theirs(rated, agenda, access));
    }

    private Optional<AfterHalf> mine(SeatEntity me, HalfEntity half) {
        return me.person()
                .flatMap(owner ->
                        live.rated(owner, half.id().value())
                                .map(sitting -> new AfterHalf.Mine(half.id(), owner, sitting)));
    }

    /** As who they are expected to say something of that half, if they are. */
    Optional<Rated> rated(Visit visit, HalfEntity half) {
        return visit.seat(half.answerer())
                .flatMap(answerer ->
                        answerer.person()
                                .flatMap(owner ->
                                        invitation(owner, half, visit.me())
                                                .map(invitation ->
                                                        new Rated(
                                                                visit.me(),
                                                                answerer,
                                                                owner,
                                                                invitation))));
    }

    private Optional<InvitationId> invitation(PersonId owner, HalfEntity half, SeatEntity rater) {
        return expected.invitation(
                owner, SubjectRef.sitting(half.id().value()), rater.id().value());
    }

    private AfterHalf theirs(Rated rated, RoomAgenda agenda, RoomAccess access) {
        var half = agenda.half().id();
        var mine = own.of(half, rated.me().id());
        var marked = rehearsed.of(rated.owner(), half.value(), rated.invitation().value());
        var asked =
                agenda.all().stream()
                        .filter(question -> !question.isWaiting())
                        .map(question -> asked(question, mine.notes(), marked))
                        .toList();
        return new AfterHalf.Theirs(
                half, rated.answerer().name(), held(rated.invitation(), access), asked);
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

    static RaterAccess.Held held(InvitationId invitation, RoomAccess access) {
        return new RaterAccess.Held(invitation, access.person(), access.deviceHash());
    }
}
