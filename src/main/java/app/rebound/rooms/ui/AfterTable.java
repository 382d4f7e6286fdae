package app.rebound.rooms.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.SecretToken;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.rooms.MockInterview;
import app.rebound.rooms.RoomAccess;
import app.rebound.rooms.Seat;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is after a room held at one table: the device goes round, and shows what one of them has to
 * say at a time, behind a clear screen and a tap.
 */
class AfterTable extends Div {

    private final RoomAccess.Known organiser;
    private final SecretToken device;
    private final AfterDesk desk;
    private final List<Seat> seats;
    private @Nullable AfterPanel panel;

    AfterTable(RoomAccess.Known organiser, MockInterview mock, SecretToken device, AfterDesk desk) {
        this.organiser = organiser;
        this.device = device;
        this.desk = desk;
        this.seats = mock.seats().stream().filter(seat -> !seat.gone()).toList();
        askWho();
    }

    void readAgain() {
        if (panel != null) {
            panel.readAgain();
        }
    }

    /** Nobody knows in whose hand the device is when the room ends, or the page comes back. */
    private void askWho() {
        var ways = new Div();
        ways.addClassName("rb-actions");
        seats.forEach(seat ->
                ways.add(
                        Buttons.secondary(
                                translate("rooms.live.table.i-am", name(seat)),
                                click -> show(seat))));
        var card =
                Card.titled(
                        translate("rooms.after.table.who"),
                        new Paragraph(translate("rooms.after.table")),
                        ways);
        card.addClassName("rb-table-clear");
        add(card);
    }

    private void show(Seat seat) {
        var shown = new AfterPanel(TableRoom.access(organiser, device, seat), desk);
        panel = shown;
        var whose = new H2(translate("rooms.live.table.view", name(seat)));
        whose.getElement().setAttribute("tabindex", "-1");
        removeAll();
        add(whose, shown, onwards(seat));
        whose.getElement().executeJs("this.focus()");
    }

    private Component onwards(Seat from) {
        var ways = new Div();
        ways.addClassNames("rb-actions", "rb-table-top");
        seats.stream()
                .filter(to -> !to.id().equals(from.id()))
                .forEach(to ->
                        ways.add(
                                Buttons.secondary(
                                        translate("rooms.live.table.hand-over", name(to)),
                                        click -> clear(from, to))));
        return ways;
    }

    private void clear(Seat from, Seat to) {
        panel = null;
        var handOver = new HandOver(new H2(), from, to, () -> show(to), () -> show(from));
        removeAll();
        add(handOver);
        handOver.focus();
    }

    private static Map<String, Object> name(Seat seat) {
        return Map.of("name", SeatWords.name(seat.name()));
    }
}
