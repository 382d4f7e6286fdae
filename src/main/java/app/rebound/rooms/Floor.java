package app.rebound.rooms;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * Lets one at a time act in a room: finds their seat anew, locks the room, and tells all screens
 * when something was done. To be used inside a transaction.
 */
@Component
class Floor {

    private final Doorkeeper doorkeeper;
    private final HalfRepository halves;
    private final RoomNews news;
    private final Clock clock;

    Floor(Doorkeeper doorkeeper, HalfRepository halves, RoomNews news, Clock clock) {
        this.doorkeeper = doorkeeper;
        this.halves = halves;
        this.news = news;
        this.clock = clock;
    }

    /** What anybody with a seat may do. */
    RoomStep act(RoomAccess access, Function<Turn, RoomStep> action) {
        return doorkeeper
                .lockHeld(access)
                .filter(visit -> !visit.me().isGone())
                .map(visit -> act(visit, clock.instant(), action))
                .orElseGet(RoomStep.Gone::new);
    }

    /** What only those may do of whom {@code allowed} says so. */
    RoomStep act(RoomAccess access, Predicate<Turn> allowed, Function<Turn, RoomStep> action) {
        return act(
                access, turn -> allowed.test(turn) ? action.apply(turn) : new RoomStep.NotYours());
    }

    /** The same, where {@code seen} is still the half they are in. */
    RoomStep act(
            RoomAccess access,
            HalfId seen,
            Predicate<Turn> allowed,
            Function<Turn, RoomStep> action) {
        return act(
                access,
                turn -> {
                    if (!turn.half().id().equals(seen)) {
                        return new RoomStep.Overtaken();
                    }
                    return allowed.test(turn) ? action.apply(turn) : new RoomStep.NotYours();
                });
    }

    private RoomStep act(Visit visit, Instant now, Function<Turn, RoomStep> action) {
        var mock = visit.mock();
        var agenda = mock.currentHalf().flatMap(halves::agenda);
        if (agenda.isEmpty() || !isOpen(mock, now)) {
            return new RoomStep.Gone();
        }
        var step = action.apply(new Turn(visit, agenda.get(), now));
        if (step instanceof RoomStep.Done) {
            news.inside(mock);
        }
        return step;
    }

    /** Whether one may be in the room: it is agreed upon or under way. */
    static boolean isOpen(MockInterviewEntity mock, Instant now) {
        return switch (mock.state(now)) {
            case SCHEDULED, LIVE -> true;
            case AGREEING, OVER, CANCELLED, MISSED -> false;
        };
    }
}
