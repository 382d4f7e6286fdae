package app.rebound.rooms;

import app.rebound.account.ExtraTime;
import app.rebound.base.events.News;
import java.time.Clock;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The room itself: who is in it, who leads, who answers, and when it is over. */
@Service
@Transactional
public class Rooms {

    private final Floor floor;
    private final RoomSights sights;
    private final Doorkeeper doorkeeper;
    private final SeatRepository seats;
    private final HalfRepository halves;
    private final RoomQuestionRepository agenda;
    private final Halves prepared;
    private final RoomNews news;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Rooms(
            Floor floor,
            RoomSights sights,
            Doorkeeper doorkeeper,
            SeatRepository seats,
            HalfRepository halves,
            RoomQuestionRepository agenda,
            Halves prepared,
            RoomNews news,
            ApplicationEventPublisher events,
            Clock clock) {
        this.floor = floor;
        this.sights = sights;
        this.doorkeeper = doorkeeper;
        this.seats = seats;
        this.halves = halves;
        this.agenda = agenda;
        this.prepared = prepared;
        this.news = news;
        this.events = events;
        this.clock = clock;
    }

    /** What this seat sees now. */
    @Transactional(readOnly = true)
    public RoomSight look(RoomAccess access) {
        return sights.of(access);
    }

    /** The same for who heard of {@code news}; the room is read once for all who did. */
    @Transactional(readOnly = true)
    public RoomSight look(RoomAccess access, News news) {
        return sights.of(access, news);
    }

    /** Through the lobby into the room. */
    public RoomStep enter(RoomAccess access, ZoneId zone) {
        return floor.act(
                access,
                turn -> {
                    turn.me().join(turn.now());
                    turn.me().livesIn(zone);
                    if (access instanceof RoomAccess.Beside beside) {
                        turn.me().sitAt(beside.device().hash());
                    }
                    return new RoomStep.Done();
                });
    }

    /** Said every few seconds for as long as somebody has the room on their screen. */
    public void beat(RoomAccess access) {
        var now = clock.instant();
        doorkeeper
                .held(access)
                .map(Visit::me)
                .filter(SeatEntity::isInside)
                .ifPresent(seat -> {
                    var wasAway = !seat.isHere(now);
                    seats.seen(seat.id().value(), now);
                    if (wasAway) {
                        news.inside(seat.mock());
                    }
                });
    }

    /** Out of the room, for now. */
    public RoomStep leave(RoomAccess access) {
        return floor.act(
                access,
                turn -> {
                    turn.me().leave();
                    return new RoomStep.Done();
                });
    }

    /** From the next question on, the clocks of who comes to this seat run so much longer. */
    public RoomStep allow(RoomAccess access, ExtraTime extra) {
        return floor.act(
                access,
                turn -> {
                    turn.me().allow(extra);
                    return new RoomStep.Done();
                });
    }

    /**
     * Leads from now on, if nobody does who is here. Of two who ask at once the database decides;
     * the other one is overtaken.
     *
     * @param seen who led when the button was pressed, or null
     */
    public RoomStep takeLead(RoomAccess access, @Nullable SeatId seen) {
        return floor.act(
                access,
                turn -> !turn.isAnswerer(),
                turn -> {
                    var leading = Lead.of(turn.half(), turn.seats());
                    var isFree =
                            leading.flatMap(turn::seat)
                                    .filter(lead -> lead.isHere(turn.now()))
                                    .isEmpty();
                    if (!isFree) {
                        return new RoomStep.Overtaken();
                    }
                    var gone = turn.half().lead().orElse(null);
                    var done =
                            halves.lead(
                                    turn.half().id().value(),
                                    turn.me().id().value(),
                                    gone == null ? null : gone.value());
                    return done == 1 ? new RoomStep.Done() : new RoomStep.Overtaken();
                });
    }

    /**
     * Somebody else answers from now on. Their half has its own agenda: the one it had when they
     * answered before, or what {@code questions} come to, without those used in another half.
     */
    public RoomStep swap(RoomAccess access, HalfId seen, SeatId answerer, RoomQuestions questions) {
        return floor.act(
                access,
                seen,
                Turn::maySayHowItGoesOn,
                turn -> {
                    var next = turn.seat(answerer).filter(seat -> !seat.isGone());
                    if (next.isEmpty() || answerer.equals(turn.half().answerer())) {
                        return new RoomStep.Unsound("rooms.live.swap.nobody");
                    }
                    var theirs =
                            halves.findByAnswererSeatId(answerer.value())
                                    .orElseGet(() -> newHalf(turn, answerer, questions));
                    if (theirs.isOver()) {
                        return new RoomStep.Unsound("rooms.live.swap.over");
                    }
                    standStill(turn);
                    turn.mock().goTo(theirs.id());
                    return new RoomStep.Done();
                });
    }

    /** Nothing more is asked of who answers now; what comes after begins for them. */
    public RoomStep endHalf(RoomAccess access, HalfId seen) {
        return floor.act(
                access,
                seen,
                Turn::maySayHowItGoesOn,
                turn -> {
                    if (turn.half().isOver()) {
                        return new RoomStep.Overtaken();
                    }
                    end(turn, turn.half());
                    return new RoomStep.Done();
                });
    }

    /** Ends the room for everybody, and every half in which something was asked. */
    public RoomStep end(RoomAccess access) {
        return floor.act(
                access,
                Turn::maySayHowItGoesOn,
                turn -> {
                    halves.findByMockInterviewIdOrderByNumber(turn.mock().id().value()).stream()
                            .filter(HalfEntity::isRunning)
                            .forEach(half -> end(turn, half));
                    turn.mock().end(turn.now());
                    news.about(turn.mock());
                    return new RoomStep.Done();
                });
    }

    private void end(Turn turn, HalfEntity half) {
        half.currentQuestion()
                .flatMap(agenda::findById)
                .ifPresent(question -> question.clock().end(turn.now()));
        half.end(turn.now());
        events.publishEvent(new HalfOver(half.id()));
    }

    /** The clock of the half that is left waits for it to come back. */
    private void standStill(Turn turn) {
        turn.agenda().current().ifPresent(question -> question.pause(turn.me().id(), turn.now()));
    }

    private HalfEntity newHalf(Turn turn, SeatId answerer, RoomQuestions wanted) {
        var mock = turn.mock();
        var half =
                prepared.prepare(
                        mock.id(),
                        answerer,
                        prepared.freshQuestions(mock.id(), mock.organiser(), wanted));
        half.prepareFor(turn.half().preparation());
        return half;
    }
}
