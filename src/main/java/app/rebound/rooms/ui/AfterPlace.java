package app.rebound.rooms.ui;

import app.rebound.base.SecretToken;
import app.rebound.rooms.Media;
import app.rebound.rooms.MockInterview;
import app.rebound.rooms.MockState;
import app.rebound.rooms.RoomAccess;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;

/**
 * Where a page shows what is after the room, as soon as there is anything. What is there stays when
 * more comes, for somebody may be writing in it.
 */
class AfterPlace extends Div {

    private final AfterDesk desk;
    private final @Nullable SecretToken device;
    private Runnable readAgain = () -> {};

    /**
     * Empty at first.
     *
     * @param device the secret of the one that asks; who follows others later has no request to
     *     find it in
     */
    AfterPlace(AfterDesk desk, @Nullable SecretToken device) {
        this.desk = desk;
        this.device = device;
        setVisible(false);
    }

    void show(RoomAccess access, MockInterview mock) {
        if (isVisible()) {
            readAgain.run();
        } else if (isSomething(access, mock)) {
            setVisible(true);
            fill(access, mock);
        }
    }

    private boolean isSomething(RoomAccess access, MockInterview mock) {
        return mock.state() == MockState.OVER
                || mock.state() == MockState.LIVE && !desk.after().look(access).isEmpty();
    }

    /** What is after the room for who comes, or for everybody at their table. */
    private void fill(RoomAccess access, MockInterview mock) {
        if (access instanceof RoomAccess.Known organiser
                && mock.media() == Media.TABLE
                && device != null) {
            var table = new AfterTable(organiser, mock, device, desk);
            readAgain = table::readAgain;
            add(table);
        } else {
            var panel = new AfterPanel(access, desk);
            readAgain = panel::readAgain;
            add(panel);
        }
    }
}
