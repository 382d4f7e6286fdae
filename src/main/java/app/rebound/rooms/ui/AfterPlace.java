package app.rebound.rooms.ui;

import app.rebound.rooms.MockInterview;
import app.rebound.rooms.MockState;
import app.rebound.rooms.RoomAccess;
import com.vaadin.flow.component.html.Div;

/**
 * Where a page about the whole shows what is after the room, as soon as there is anything; from
 * then on it stays as it is, for somebody may be writing there.
 */
class AfterPlace extends Div {

    private final AfterDesk desk;

    AfterPlace(AfterDesk desk) {
        this.desk = desk;
        setVisible(false);
    }

    void show(RoomAccess access, MockInterview mock) {
        if (!isVisible() && isSomething(access, mock)) {
            setVisible(true);
            add(AfterTable.or(access, mock, desk));
        }
    }

    private boolean isSomething(RoomAccess access, MockInterview mock) {
        return mock.state() == MockState.OVER
                || mock.state() == MockState.LIVE && !desk.after().look(access).isEmpty();
    }
}
