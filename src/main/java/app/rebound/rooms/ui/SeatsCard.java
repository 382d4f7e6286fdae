package app.rebound.rooms.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.Confirm;
import app.rebound.base.ui.Notices;
import app.rebound.base.ui.Tag;
import app.rebound.rooms.Media;
import app.rebound.rooms.MockState;
import app.rebound.rooms.Planning;
import app.rebound.rooms.RoomAccess;
import app.rebound.rooms.RoomSeats;
import app.rebound.rooms.Seat;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.Map;

/** Who is invited, and their links; for the organiser alone. */
class SeatsCard extends Card {

    private final RoomSeats seats;
    private final RoomAccess.Known organiser;
    private final Div rows = new Div();
    private final Div links = new Div();

    SeatsCard(RoomSeats seats, RoomAccess.Known organiser) {
        this.seats = seats;
        this.organiser = organiser;
        links.addClassName("rb-links-made");
        links.getElement().setAttribute("aria-live", "polite");
        add(new H2(translate("rooms.seats.title")), links, rows);
    }

    void show(Planning.Open open) {
        setVisible(open.seat().isOrganiser() && open.mock().media() != Media.TABLE);
        var closed = open.mock().state() == MockState.CANCELLED;
        rows.removeAll();
        open.mock().seats().stream()
                .filter(seat -> !seat.isOrganiser())
                .forEach(seat -> rows.add(row(open, seat, closed)));
    }

    private Div row(Planning.Open open, Seat seat, boolean closed) {
        var name = new Span(SeatWords.name(seat.name()));
        name.addClassName("rb-strong");
        var row = new Div(new Div(name, state(seat)));
        row.addClassName("rb-row");
        if (!closed && !seat.name().isBlank()) {
            row.add(actions(open, seat));
        }
        return row;
    }

    private Div actions(Planning.Open open, Seat seat) {
        var named = Map.<String, Object>of("name", SeatWords.name(seat.name()));
        var renew =
                Buttons.quiet(
                        translate("rooms.seats.new-link"),
                        click -> {
                            if (seat.taken()) {
                                Confirm.before(
                                        translate("rooms.seats.new-link-title", named),
                                        translate("rooms.seats.new-link-text", named),
                                        translate("rooms.seats.new-link"),
                                        () -> renew(open, seat));
                            } else {
                                renew(open, seat);
                            }
                        });
        renew.setAriaLabel(translate("rooms.seats.new-link-for", named));
        var actions = new Div(renew);
        actions.addClassName("rb-actions");
        if (!seat.revoked()) {
            var revoke =
                    Buttons.quiet(
                            translate("rooms.seats.revoke"),
                            click ->
                                    Confirm.before(
                                            translate("rooms.seats.revoke-title", named),
                                            translate("rooms.seats.revoke-text", named),
                                            translate("rooms.seats.revoke"),
                                            () -> revoke(seat)));
            revoke.setAriaLabel(translate("rooms.seats.revoke-for", named));
            actions.add(revoke);
        }
        return actions;
    }

    private void renew(Planning.Open open, Seat seat) {
        seats.newLink(organiser.person(), organiser.mock(), seat.id())
                .ifPresent(made -> {
                    links.removeAll();
                    links.add(SeatLinkCards.card(open.mock(), made));
                });
    }

    private void revoke(Seat seat) {
        seats.revoke(organiser.person(), organiser.mock(), seat.id());
        links.removeAll();
        Notices.done(translate("rooms.seats.revoked", Map.of("name", SeatWords.name(seat.name()))));
    }

    private static Tag state(Seat seat) {
        if (seat.revoked()) {
            return new Tag(translate("rooms.seat.revoked"), Tag.Tone.CARE);
        }
        if (seat.gone()) {
            return new Tag(translate("rooms.seat.declined"), Tag.Tone.CARE);
        }
        return seat.taken()
                ? new Tag(translate("rooms.seat.taken"), Tag.Tone.GOOD)
                : new Tag(translate("rooms.seat.free"), Tag.Tone.NEUTRAL);
    }
}
