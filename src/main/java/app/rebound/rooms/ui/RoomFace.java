package app.rebound.rooms.ui;

import app.rebound.base.ui.ClockFace;
import app.rebound.base.ui.ClockFace.Hand;
import app.rebound.practice.TakeTime;
import java.time.Duration;

/** What the clock on the screen shows of a question in a room; the same to everybody. */
final class RoomFace {

    private RoomFace() {}

    static void show(ClockFace face, TakeTime time) {
        face.show(
                hand(time),
                time.remainingTime().orElse(Duration.ZERO),
                time.timeLimit().orElse(Duration.ZERO));
    }

    private static Hand hand(TakeTime time) {
        if (time.remainingTime().isEmpty()) {
            return Hand.NONE;
        }
        if (time.paused()) {
            return Hand.PAUSED;
        }
        return switch (time.phase()) {
            case PREPARING -> Hand.PREPARATION;
            case ANSWERING -> Hand.ANSWER;
            // An answer that ended in time stands where it ended.
            case DONE -> time.isOver() ? Hand.OVER : Hand.PAUSED;
        };
    }
}
