package app.rebound.rooms.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.time.ClockTime;
import app.rebound.base.time.Phase;
import app.rebound.rooms.Room;
import app.rebound.rooms.SeatId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is said beside the clock. */
final class PauseWords {

    private PauseWords() {}

    static String of(Room room, ClockTime time, @Nullable SeatId by) {
        if (time.phase() == Phase.DONE) {
            return translate("rooms.live.answer-ended");
        }
        if (time.paused()) {
            return by == null ? translate("rooms.live.paused") : pausedBy(room, by);
        }
        if (time.phase() == Phase.PREPARING) {
            return translate("rooms.live.preparing");
        }
        return time.isOver() ? translate("rooms.live.time-up") : "";
    }

    static String pausedBy(Room room, SeatId by) {
        if (by.equals(room.me())) {
            return translate("rooms.live.paused-by-you");
        }
        var names = Map.<String, Object>of("name", SeatWords.name(room.mock().seat(by).name()));
        return by.equals(room.answerer())
                ? translate("rooms.live.needs-moment", names)
                : translate("rooms.live.paused-by", names);
    }
}
