package app.rebound.rooms.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.SecretToken;
import app.rebound.base.ui.Buttons;
import app.rebound.rooms.Room;
import app.rebound.rooms.RoomAccess;
import app.rebound.rooms.RoomSight;
import app.rebound.rooms.Seat;
import app.rebound.rooms.SeatId;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One device at one table. It shows the answerer's side; the asker's comes only after a clear
 * screen and a tap, so that nobody sees it in passing.
 */
class TableRoom extends Div {

    private final RoomDesk desk;
    private final RoomAccess.Known organiser;
    private final SecretToken device;
    private final Runnable readAgain;
    private final Runnable leave;
    private final Div top = new Div();
    private final Div place = new Div();
    private @Nullable RoomScreen screen;
    private @Nullable SeatId seat;
    private @Nullable SeatId answerer;

    /** {@code leave} is for all of them: there is one device. */
    TableRoom(
            RoomDesk desk,
            RoomAccess.Known organiser,
            SecretToken device,
            Runnable readAgain,
            Runnable leave) {
        this.desk = desk;
        this.organiser = organiser;
        this.device = device;
        this.readAgain = readAgain;
        this.leave = leave;
        top.addClassNames("rb-actions", "rb-table-top");
        addClassName("rb-table");
        add(top, place);
    }

    /** Whoever sits at the table, each by their own access. */
    static List<RoomAccess> seats(RoomAccess.Known organiser, SecretToken device, Room room) {
        return room.mock().seats().stream()
                .filter(seat -> !seat.gone())
                .map(seat -> access(organiser, device, seat))
                .toList();
    }

    void show(Room room) {
        if (seat == null || !room.answerer().equals(answerer)) {
            var first = seat == null;
            answerer = room.answerer();
            handTo(room, room.mock().seat(room.answerer()));
            if (!first) {
                focusHeading();
            }
        }
        if (screen != null && seat != null) {
            var access = access(organiser, device, room.mock().seat(seat));
            if (desk.rooms().look(access) instanceof RoomSight.Inside inside) {
                screen.show(inside);
            }
        }
    }

    private void handTo(Room room, Seat to) {
        seat = to.id();
        screen = new RoomScreen(desk, access(organiser, device, to), readAgain, leave);
        place.removeAll();
        place.add(screen);
        top.removeAll();
        var whose =
                new Paragraph(
                        translate(
                                "rooms.live.table.view",
                                Map.of("name", SeatWords.name(to.name()))));
        whose.addClassName("rb-soft");
        top.add(whose);
        room.mock().seats().stream()
                .filter(other -> !other.gone() && !other.id().equals(to.id()))
                .forEach(other ->
                        top.add(
                                Buttons.secondary(
                                        translate(
                                                "rooms.live.table.hand-over",
                                                Map.of("name", SeatWords.name(other.name()))),
                                        click -> handOver(room, to, other))));
    }

    private void handOver(Room room, Seat from, Seat to) {
        if (to.id().equals(answerer)) {
            takeUp(room, to);
        } else {
            clear(room, from, to);
        }
    }

    /** Nothing of either side while the device goes from hand to hand. */
    private void clear(Room room, Seat from, Seat to) {
        screen = null;
        seat = to.id();
        top.removeAll();
        place.removeAll();
        var handOver =
                new HandOver(new H1(), from, to, () -> takeUp(room, to), () -> takeUp(room, from));
        place.add(handOver);
        handOver.focus();
    }

    /** Somebody has the device in their hand now. */
    private void takeUp(Room room, Seat by) {
        handTo(room, by);
        readAgain.run();
        focusHeading();
    }

    private void focusHeading() {
        getElement().executeJs("this.querySelector('h1')?.focus()");
    }

    /** How who sits at {@code seat} comes to it at the device of {@code organiser}. */
    static RoomAccess access(RoomAccess.Known organiser, SecretToken device, Seat seat) {
        return seat.isOrganiser()
                ? organiser
                : new RoomAccess.Beside(organiser.person(), organiser.mock(), seat.id(), device);
    }
}
