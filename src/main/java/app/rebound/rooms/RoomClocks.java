package app.rebound.rooms;

import java.time.Duration;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The clock of the question that is before those in a room. */
@Service
@Transactional
public class RoomClocks {

    /** At most so much is given at once. */
    static final Duration LONGEST_EXTENSION = Duration.ofMinutes(10);

    private final Floor floor;

    RoomClocks(Floor floor) {
        this.floor = floor;
    }

    /** Goes on to the answer before the preparation is over; for who leads and who answers. */
    public RoomStep startAnswering(RoomAccess access, Seen seen) {
        return turn(
                access,
                seen,
                Turn::mayTouchTheClock,
                (turn, question) -> question.clock().startAnswering(turn.now()));
    }

    /** Lets the clock stand; for who leads, and for who answers and needs a moment. */
    public RoomStep pause(RoomAccess access, Seen seen) {
        return turn(
                access,
                seen,
                Turn::mayTouchTheClock,
                (turn, question) -> question.pause(turn.me().id(), turn.now()));
    }

    /** Lets the clock run on; for who leads and who answers. */
    public RoomStep resume(RoomAccess access, Seen seen) {
        return turn(
                access,
                seen,
                Turn::mayTouchTheClock,
                (turn, question) -> question.clock().resume(turn.now()));
    }

    /** Gives more time; for who leads. */
    public RoomStep extend(RoomAccess access, Seen seen, Duration by) {
        return by.isPositive() && by.compareTo(LONGEST_EXTENSION) <= 0
                ? turn(
                        access,
                        seen,
                        Turn::isLead,
                        (turn, question) -> question.clock().extend(by, turn.now()))
                : new RoomStep.NotYours();
    }

    /** The answer is over; the question stays before them. For who leads. */
    public RoomStep endAnswer(RoomAccess access, Seen seen) {
        return turn(
                access, seen, Turn::isLead, (turn, question) -> question.clock().end(turn.now()));
    }

    private RoomStep turn(
            RoomAccess access,
            Seen seen,
            Predicate<Turn> allowed,
            BiConsumer<Turn, RoomQuestionEntity> hand) {
        return floor.act(
                access,
                seen.half(),
                allowed,
                turn -> {
                    var question = turn.agenda().current().filter(at -> turn.isStillAt(seen));
                    if (question.isEmpty() || turn.half().isOver()) {
                        return new RoomStep.Overtaken();
                    }
                    hand.accept(turn, question.get());
                    return new RoomStep.Done();
                });
    }
}
