package app.rebound.rooms.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Buttons;
import app.rebound.rooms.Media;
import app.rebound.rooms.MockInterview;
import app.rebound.rooms.RoomAccess;
import app.rebound.rooms.Seat;
import app.rebound.sharing.ui.LinkDevice;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is after a room held at one table: the device goes round, and shows what one of them has to
 * say at a time.
 */
class AfterTable extends Div {

    private final Div place = new Div();
    private final Map<Seat, Button> turns = new LinkedHashMap<>();

    private AfterTable(RoomAccess.Known organiser, MockInterview mock, AfterDesk desk) {
        var round = new Div();
        round.addClassName("rb-actions");
        var around = new Paragraph(translate("rooms.after.table"));
        around.addClassName("rb-soft");
        for (var seat : mock.seats()) {
            if (!seat.gone()) {
                var turn =
                        Buttons.secondary(
                                SeatWords.name(seat.name()),
                                click -> show(seat, access(organiser, seat), desk));
                turns.put(seat, turn);
                round.add(turn);
            }
        }
        add(around, round, place);
        show(mock.organiser(), organiser, desk);
    }

    /** What is after the room for who comes, or for everybody at their table. */
    static Component or(RoomAccess access, MockInterview mock, AfterDesk desk) {
        return access instanceof RoomAccess.Known organiser
                        && mock.media() == Media.TABLE
                        && LinkDevice.find().isPresent()
                ? new AfterTable(organiser, mock, desk)
                : new AfterPanel(access, desk);
    }

    private static RoomAccess access(RoomAccess.Known organiser, Seat seat) {
        return seat.isOrganiser()
                ? organiser
                : new RoomAccess.Beside(
                        organiser.person(),
                        organiser.mock(),
                        seat.id(),
                        LinkDevice.find().orElseThrow());
    }

    private void show(Seat seat, RoomAccess access, AfterDesk desk) {
        turns.forEach((whose, turn) ->
                turn.getElement().setAttribute("aria-pressed", String.valueOf(whose == seat)));
        place.removeAll();
        place.add(new AfterPanel(access, desk));
    }
}
