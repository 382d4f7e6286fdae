package app.rebound.rooms;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.feedback.Expected;
import app.rebound.feedback.ExpectedFeedback;
import app.rebound.feedback.ExpectedRater;
import app.rebound.feedback.InvitationId;
import app.rebound.practice.LiveAnswer;
import app.rebound.practice.LiveSessions;
import app.rebound.practice.RehearsedMarks;
import app.rebound.rubrics.Seals;
import app.rebound.rubrics.SubjectRef;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a half that is over into the practice of who answered, and expects the scorecards of those
 * who asked, sealed until all are in. Everything in one transaction with the end of the half, and
 * once more changes nothing.
 */
@Component
class HalfRecords {

    /** So long the one who answered waits for everybody, at least. */
    private static final Duration SEALED = Duration.ofDays(1);

    /** What somebody is called who gave no name. */
    private static final String NAMELESS = "…";

    private final Doorkeeper doorkeeper;
    private final HalfRepository halves;
    private final SeatRepository seats;
    private final RoomQuestionRepository agenda;
    private final AskersOwn own;
    private final People people;
    private final LiveSessions live;
    private final RehearsedMarks rehearsed;
    private final ExpectedFeedback expected;
    private final Seals seals;
    private final Clock clock;

    HalfRecords(
            Doorkeeper doorkeeper,
            HalfRepository halves,
            SeatRepository seats,
            RoomQuestionRepository agenda,
            AskersOwn own,
            People people,
            LiveSessions live,
            RehearsedMarks rehearsed,
            ExpectedFeedback expected,
            Seals seals,
            Clock clock) {
        this.doorkeeper = doorkeeper;
        this.halves = halves;
        this.seats = seats;
        this.agenda = agenda;
        this.own = own;
        this.people = people;
        this.live = live;
        this.rehearsed = rehearsed;
        this.expected = expected;
        this.seals = seals;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    void on(HalfOver over) {
        halves.findById(over.half().value()).ifPresent(this::record);
    }

    /** What is still to be said of halves that are over is theirs as a person too. */
    @EventListener
    @Transactional
    void on(SeatHasPerson taken) {
        seats.find(taken.seat().value())
                .ifPresent(seat -> tellEarlierHalves(seat, seats.in(seat.mock().id().value())));
    }

    /**
     * Ends and records what was left open in a room that shut by itself, as of when whoever
     * answered was last heard of, on behalf of whoever looks first.
     */
    @Transactional
    void settle(RoomAccess access) {
        doorkeeper
                .lockHeld(access)
                .map(Visit::mock)
                .filter(mock -> mock.state(clock.instant()) == MockState.OVER)
                .ifPresent(this::settle);
    }

    private void settle(MockInterviewEntity mock) {
        halves.findByMockInterviewIdOrderByNumber(mock.id().value()).stream()
                .filter(HalfEntity::isRunning)
                .forEach(half -> {
                    var at = lastHeardOf(half);
                    half.currentQuestion()
                            .flatMap(agenda::findById)
                            .ifPresent(question -> question.clock().end(at));
                    half.end(at);
                    record(half);
                });
    }

    private Instant lastHeardOf(HalfEntity half) {
        var now = clock.instant();
        var seen =
                seats.find(half.answerer().value())
                        .flatMap(seat -> Optional.ofNullable(seat.toSeat().seenAt()))
                        .orElse(now);
        var start = half.startedAt();
        return start != null && seen.isBefore(start) ? start : seen;
    }

    private void record(HalfEntity half) {
        var end = Objects.requireNonNullElseGet(half.endedAt(), clock::instant);
        var answers =
                agenda.findByHalfIdOrderByPosition(half.id().value()).stream()
                        .flatMap(question -> answer(question, end).stream())
                        .toList();
        if (answers.isEmpty()) {
            return;
        }
        var places = seats.in(half.mock().value());
        var answerer = at(half.answerer(), places);
        var owner = owner(answerer, places);
        live.record(
                owner,
                half.id().value(),
                answerer.mock().topic(),
                Objects.requireNonNullElse(half.startedAt(), answers.getFirst().startedAt()),
                end,
                answers);
        seals.seal(owner, SubjectRef.sitting(half.id().value()), clock.instant().plus(SEALED));
        expect(half, answerer, owner, places);
        own.marks(half.id())
                .forEach(mark ->
                        invitation(owner, half, mark.seat())
                                .ifPresent(rater -> rehearsed.put(owner, mark.question(), rater)));
    }

    private Optional<UUID> invitation(PersonId owner, HalfEntity half, SeatId rater) {
        return expected.invitation(owner, SubjectRef.sitting(half.id().value()), rater.value())
                .map(InvitationId::value);
    }

    private void expect(
            HalfEntity half, SeatEntity answerer, PersonId owner, List<SeatEntity> places) {
        var raters =
                places.stream()
                        .filter(seat -> !seat.id().equals(half.answerer()))
                        .filter(seat -> !seat.isGone() && seat.wasInside())
                        .map(HalfRecords::rater)
                        .toList();
        expected.expect(
                owner,
                new Expected(
                        nameOf(answerer),
                        SubjectRef.sitting(half.id().value()),
                        raters,
                        clock.instant().plus(SeatLinks.LIVE)));
    }

    static ExpectedRater rater(SeatEntity seat) {
        return new ExpectedRater(
                seat.id().value(), nameOf(seat), seat.person().orElse(null), seat.deviceHash());
    }

    static String nameOf(SeatEntity seat) {
        return seat.name().isBlank() ? NAMELESS : seat.name();
    }

    /** Who answers without an account gets a place of their own, which their device opens. */
    private PersonId owner(SeatEntity answerer, List<SeatEntity> places) {
        return answerer.person()
                .orElseGet(() -> {
                    var guest = people.startGuest(answerer.name(), answerer.deviceHash()).id();
                    answerer.belongsTo(guest);
                    seats.saveAndFlush(answerer);
                    tellEarlierHalves(answerer, places);
                    return guest;
                });
    }

    /** What they were expected to say of others before stays theirs when they come as a person. */
    private void tellEarlierHalves(SeatEntity rater, List<SeatEntity> places) {
        for (var half : halves.findByMockInterviewIdOrderByNumber(rater.mock().id().value())) {
            var answerer = at(half.answerer(), places);
            if (half.isOver() && !answerer.id().equals(rater.id())) {
                answerer.person().ifPresent(owner -> expect(half, answerer, owner, places));
            }
        }
    }

    private static SeatEntity at(SeatId id, List<SeatEntity> places) {
        return places.stream().filter(seat -> seat.id().equals(id)).findFirst().orElseThrow();
    }

    /** A question that was before them; what nobody came to is no part of what happened. */
    private static Optional<LiveAnswer> answer(RoomQuestionEntity question, Instant end) {
        if (question.isWaiting()) {
            return Optional.empty();
        }
        var clock = question.clock();
        return clock.startedAt()
                .map(start ->
                        new LiveAnswer(
                                question.id(),
                                question.copy(),
                                clock.preparationLimit().orElse(null),
                                clock.answerLimit().orElse(null),
                                start,
                                clock.used(end),
                                question.state() == QuestionState.SKIPPED));
    }
}
