package app.rebound.rooms;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Works out what each seat sees; who answers is handed nothing of what the others have. */
@Component
class RoomSights {

    private final Doorkeeper doorkeeper;
    private final SeatRepository seats;
    private final HalfRepository halves;
    private final AskersOwn own;
    private final Clock clock;

    RoomSights(
            Doorkeeper doorkeeper,
            SeatRepository seats,
            HalfRepository halves,
            AskersOwn own,
            Clock clock) {
        this.doorkeeper = doorkeeper;
        this.seats = seats;
        this.halves = halves;
        this.own = own;
        this.clock = clock;
    }

    RoomSight of(RoomAccess access) {
        return doorkeeper
                .seat(access)
                .map(seat -> of(seat, access, clock.instant()))
                .orElseGet(RoomSight.Closed::new);
    }

    private RoomSight of(SeatEntity me, RoomAccess access, Instant now) {
        var all = seats.in(me.mock().id().value());
        var mock = me.mock().toMockInterview(all, now);
        if (!Doorkeeper.isHeldBy(me, access)) {
            return new RoomSight.Taken(mock.organiser().name());
        }
        return switch (mock.state()) {
            case AGREEING, CANCELLED, MISSED -> new RoomSight.Shut(mock, me.toSeat());
            case OVER -> new RoomSight.Over(mock, me.toSeat());
            case SCHEDULED, LIVE ->
                    me.mock()
                            .currentHalf()
                            .map(half -> inside(me, half, mock, all, now))
                            .orElseGet(() -> new RoomSight.Shut(mock, me.toSeat()));
        };
    }

    private RoomSight inside(
            SeatEntity me, HalfId at, MockInterview mock, List<SeatEntity> all, Instant now) {
        var lines = halves.withAgenda(at.value());
        var half = lines.getFirst().half();
        var room = room(me, half, mock, all, now);
        if (!me.isInside() || !me.isTaken()) {
            return new RoomSight.Lobby(room);
        }
        if (half.isOver()) {
            return new RoomSight.Between(room);
        }
        var agenda = agenda(half, lines);
        return room.isAnswerer() ? answering(room, agenda, now) : asking(room, half, agenda, now);
    }

    private static RoomAgenda agenda(HalfEntity half, List<HalfLine> lines) {
        return new RoomAgenda(
                lines.stream()
                        .flatMap(line -> Optional.ofNullable(line.question()).stream())
                        .toList(),
                half.currentQuestion().orElse(null));
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

    private RoomSight asking(Room room, HalfEntity half, RoomAgenda agenda, Instant now) {
        var mine = own.of(room.half(), room.me());
        return new RoomSight.Asking(
                room,
                agenda.all().stream().map(RoomQuestionEntity::toLine).toList(),
                agenda.current().map(question -> current(question, now)).orElse(null),
                half.preparation(),
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

    private static Room room(
            SeatEntity me, HalfEntity half, MockInterview mock, List<SeatEntity> all, Instant now) {
        return new Room(
                mock,
                me.id(),
                half.id(),
                half.answerer(),
                Lead.of(half, all).orElse(null),
                all.stream()
                        .filter(seat -> seat.isHere(now))
                        .map(SeatEntity::id)
                        .collect(Collectors.toSet()),
                now);
    }
}
