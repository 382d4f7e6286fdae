package app.rebound.rooms.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.base.SecretToken;
import app.rebound.rooms.Planning;
import app.rebound.rooms.RoomAccess;
import app.rebound.rooms.RoomDoor;
import app.rebound.rooms.RoomRoutes;
import app.rebound.rooms.RoomSight;
import app.rebound.sharing.ui.GuestBrand;
import app.rebound.sharing.ui.LinkDevice;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;

/** What somebody invited sees who opens their link; needs no account. */
@Route(value = RoomRoutes.LINK + "/:" + GuestRoomView.TOKEN, autoLayout = false)
@AnonymousAllowed
class GuestRoomView extends Main implements BeforeEnterObserver, HasDynamicTitle, MockPanel.Page {

    static final String TOKEN = "token";

    private final PlanningDesk desk;
    private final RoomDesk room;
    private final CurrentPerson person;
    private final H1 heading = new H1();
    private final Div content = new Div();
    private AfterPlace afterwards;

    GuestRoomView(PlanningDesk desk, RoomDesk room, CurrentPerson person) {
        this.desk = desk;
        this.room = room;
        this.person = person;
        this.afterwards = new AfterPlace(room.after(), null);
        addClassName("rb-stage");
        content.addClassName("rb-invited");
        heading.getElement().setAttribute("tabindex", "-1");
        add(new GuestBrand(), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var link = new SecretToken(event.getRouteParameters().get(TOKEN).orElse(""));
        var access =
                new RoomAccess.ByLink(
                        link, person.optionalId().orElse(null), LinkDevice.find().orElse(null));
        switch (open(access)) {
            case Planning.Open open -> show(access, open);
            case Planning.Elsewhere(var mock) -> event.forwardTo(RoomRoutes.one(mock));
            case Planning.Shut(var door) -> show(door);
        }
    }

    /** Who came by their device before and is signed in on it now has it on their list. */
    private Planning open(RoomAccess.ByLink access) {
        var planning = desk.times().open(access);
        if (access.person() != null
                && planning instanceof Planning.Open(var mock, var seat, var talk)
                && seat.taken()) {
            desk.seats().take(access, seat.name());
            return desk.times().open(access);
        }
        return planning;
    }

    /** Whoever was in the room is there again, after a reload too. */
    private void show(RoomAccess access, Planning.Open open) {
        if (open.mock().isOpen(desk.now())
                && room.rooms().look(access) instanceof RoomSight.Inside inside) {
            enter(new RoomPanel(room, access, inside));
            return;
        }
        say(title(open), open.mock().topic());
        var facts = new Paragraph(RoomWords.facts(open));
        facts.addClassName("rb-soft");
        content.add(facts);
        if (!open.seat().taken()) {
            content.add(new Paragraph(translate("rooms.guest.what")));
        }
        afterwards = new AfterPlace(room.after(), null);
        afterwards.show(access, open.mock());
        content.add(afterwards, new MockPanel(desk, access, open, this));
    }

    private static String title(Planning.Open open) {
        return translate(
                open.seat().taken() ? "rooms.guest.back" : "rooms.guest.title",
                Map.of("name", SeatWords.name(open.mock().organiser().name())));
    }

    private void show(RoomDoor door) {
        switch (door) {
            case RoomDoor.Taken(var organiser) ->
                    say(
                            translate("rooms.taken.title"),
                            translate(
                                    "rooms.taken.text", Map.of("name", SeatWords.name(organiser))));
            case RoomDoor.Own(var mock, var name) -> {
                say(
                        translate("rooms.own.title"),
                        translate("rooms.own.text", Map.of("name", SeatWords.name(name))));
                content.add(new Anchor(RoomRoutes.one(mock), translate("rooms.own.action")));
            }
            case RoomDoor.Closed closed -> closed();
            case RoomDoor.Open open -> closed();
        }
    }

    private void closed() {
        say(translate("sharing.closed.title"), translate("sharing.closed.text"));
    }

    @Override
    public void enter(RoomAccess access) {
        enter(new RoomPanel(room, access));
    }

    private void enter(RoomPanel panel) {
        content.removeAll();
        content.add(panel);
        addClassName("rb-room-stage");
    }

    /** Whoever's link was taken back is told so at once. */
    @Override
    public void shown(RoomAccess access, Planning planning) {
        switch (planning) {
            case Planning.Open open -> {
                heading.setText(title(open));
                afterwards.show(access, open.mock());
            }
            case Planning.Elsewhere(var mock) -> UI.getCurrent().navigate(RoomRoutes.one(mock));
            case Planning.Shut(var door) -> show(door);
        }
    }

    private void say(String title, String text) {
        heading.setText(title);
        content.removeAll();
        content.add(heading, new Paragraph(text));
    }

    @Override
    public String getPageTitle() {
        return translate("rooms.guest.page");
    }
}
