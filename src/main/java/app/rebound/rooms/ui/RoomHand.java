package app.rebound.rooms.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Notices;
import app.rebound.rooms.RoomAccess;
import app.rebound.rooms.RoomStep;
import java.util.function.Function;

/** Does what somebody presses a button for, says so where it could not be done, and looks again. */
final class RoomHand {

    private final RoomAccess access;
    private final Runnable readAgain;

    RoomHand(RoomAccess access, Runnable readAgain) {
        this.access = access;
        this.readAgain = readAgain;
    }

    RoomAccess access() {
        return access;
    }

    /** Whether it was done. */
    boolean act(Function<RoomAccess, RoomStep> action) {
        var step = action.apply(access);
        var done =
                switch (step) {
                    case RoomStep.Done() -> true;
                    case RoomStep.Gone() -> false;
                    case RoomStep.Overtaken() -> say(translate("rooms.live.overtaken"));
                    case RoomStep.NotYours() -> say(translate("rooms.live.not-yours"));
                    case RoomStep.NothingLeft() -> say(translate("rooms.live.nothing-left"));
                    case RoomStep.Unsound(var key) -> say(translate(key));
                };
        readAgain.run();
        return done;
    }

    private static boolean say(String text) {
        Notices.problem(text);
        return false;
    }
}
