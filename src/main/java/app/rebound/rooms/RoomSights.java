package app.rebound.rooms;

import app.rebound.base.events.News;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Works out what each seat sees; who answers is handed nothing of what the others have. */
@Component
class RoomSights {

    private final Doorkeeper doorkeeper;
    private final HalfRepository halves;
    private final AskersOwn own;
    private final Clock clock;

    RoomSights(Doorkeeper doorkeeper, HalfRepository halves, AskersOwn own, Clock clock) {
        this.doorkeeper = doorkeeper;
        this.halves = halves;
        this.own = own;
        this.clock = clock;
    }

    RoomSight of(RoomAccess access) {
        return of(access, Supplier::get);
    }

    /** The same; the room itself is read once for all who heard of that. */
    RoomSight of(RoomAccess access, News news) {
        return of(access, read -> news.once(RoomReading.class, read));
    }

    private RoomSight of(RoomAccess access, Function<Supplier<RoomReading>, RoomReading> shared) {
        return doorkeeper
                .way(access)
                .flatMap(way -> {
                    var reading = shared.apply(() -> read(way));
                    return way.visit(reading.seats())
                            .map(visit -> of(visit, reading.agenda(), access, clock.instant()));
                })
                .orElseGet(RoomSight.Closed::new);
    }

    private RoomReading read(Way way) {
        var seats = way.seats().get();
        return new RoomReading(
                seats,
                seats.stream()
                        .findFirst()
                        .flatMap(seat -> seat.mock().currentHalf())
                        .flatMap(halves::agenda)
                        .orElse(null));
    }

    private RoomSight of(Visit visit, @Nullable RoomAgenda agenda, RoomAccess access, Instant now) {
        var me = visit.me();
        var mock = visit.mock().toMockInterview(visit.seats(), now);
        if (!Doorkeeper.isHeldBy(me, access)) {
            return new RoomSight.Taken(mock.organiser().name());
        }
        return switch (mock.state()) {
            case AGREEING, CANCELLED, MISSED -> new RoomSight.Shut(mock, me.toSeat());
            case OVER -> new RoomSight.Over(mock, me.toSeat());
            case SCHEDULED, LIVE ->
                    agenda == null
                            ? new RoomSight.Shut(mock, me.toSeat())
                            : inside(visit, agenda, mock, now);
        };
    }

    private RoomSight inside(Visit visit, RoomAgenda agenda, MockInterview mock, Instant now) {
        var me = visit.me();
        var half = agenda.half();
        var room = room(visit, half, mock, now);
        if (!me.isInside() || !me.isTaken()) {
            return new RoomSight.Lobby(room);
        }
        if (half.isOver()) {
            return new RoomSight.Between(room);
        }
        return room.isAnswerer() ? answering(room, agenda, now) : asking(room, agenda, now);
    }

    private static RoomSight answering(Room room, RoomAgenda agenda, Instant now) {
        return agenda.current()
                .<RoomSight>map(question ->
                        new RoomSight.Answering(
                                room,
                                question.toShown(),
                                question.clock().time(now),
                                question.pausedBy().orElse(null)))
                .orElseGet(() -> new RoomSight.Waiting(room));
    }

    private RoomSight asking(Room room, RoomAgenda agenda, Instant now) {
        var mine = own.of(room.half(), room.me());
        return new RoomSight.Asking(
                room,
                agenda.all().stream().map(RoomQuestionEntity::toLine).toList(),
                agenda.current().map(question -> current(question, now)).orElse(null),
                agenda.half().preparation(),
                mine.notes(),
                mine.rehearsed());
    }

    private static RoomSight.Current current(RoomQuestionEntity question, Instant now) {
        return new RoomSight.Current(
                question.toScript(),
                question.state(),
                question.clock().time(now),
                question.pausedBy().orElse(null));
    }

    private static Room room(Visit visit, HalfEntity half, MockInterview mock, Instant now) {
        return new Room(
                mock,
                visit.me().id(),
                half.id(),
                half.answerer(),
                Lead.of(half, visit.seats()).orElse(null),
                visit.seats().stream()
                        .filter(seat -> seat.isHere(now))
                        .map(SeatEntity::id)
                        .collect(Collectors.toSet()),
                now);
    }
}
