package app.rebound.practice.ui;

import app.rebound.base.ui.ClockFace;
import app.rebound.base.ui.ClockFace.Hand;
import app.rebound.practice.TakeTime;
import java.time.Duration;

/** What the clock on the screen shows of a take. */
final class TakeFace {

    private TakeFace() {}

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
        return switch (time.phase()) {
            case PREPARING -> time.paused() ? Hand.PAUSED : Hand.PREPARATION;
            case ANSWERING -> time.paused() ? Hand.PAUSED : Hand.ANSWER;
            case DONE -> time.paused() ? Hand.PAUSED : Hand.OVER;
        };
    }
}
