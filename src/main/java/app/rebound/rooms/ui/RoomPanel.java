package app.rebound.rooms.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.SecretToken;
import app.rebound.base.events.News;
import app.rebound.base.format.Formats;
import app.rebound.rooms.Media;
import app.rebound.rooms.MockInterview;
import app.rebound.rooms.Room;
import app.rebound.rooms.RoomAccess;
import app.rebound.rooms.RoomRoutes;
import app.rebound.rooms.RoomSight;
import app.rebound.rooms.RoomTopics;
import app.rebound.sharing.ui.LinkDevice;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's way through a live mock interview: the lobby, the room, and that it is over. Follows
 * what others do at once; where a link was taken back, nothing stays on the screen.
 */
class RoomPanel extends Div {

    private static final String BEAT =
            """
            clearInterval(this.rbBeat);
            this.rbBeat = setInterval(() => this.isConnected
                ? this.dispatchEvent(new CustomEvent('rb-beat'))
                : clearInterval(this.rbBeat), $0);\
            """;

    private static final int BEAT_MILLIS = 15_000;

    private enum Stage {
        CLOSED,
        TAKEN,
        SHUT,
        LOBBY,
        ROOM,
        OVER
    }

    private final RoomDesk desk;
    private final @Nullable SecretToken table;
    private RoomAccess access;
    private long known;
    private @Nullable Stage stage;
    private @Nullable Room inside;
    private @Nullable Lobby lobby;
    private @Nullable RoomScreen screen;
    private @Nullable TableRoom tableRoom;

    RoomPanel(RoomDesk desk, RoomAccess access) {
        this(desk, access, desk.rooms().look(access));
    }

    /** The same for who was let in because of what they see. */
    RoomPanel(RoomDesk desk, RoomAccess access, RoomSight sight) {
        this.desk = desk;
        this.access = access;
        addClassName("rb-room-panel");
        // Asked for while a browser is being answered; later screens follow others, without one.
        table =
                mock(sight).filter(mock -> mock.media() == Media.TABLE).isPresent()
                        ? LinkDevice.find().orElseGet(LinkDevice::remember)
                        : null;
        mock(sight)
                .ifPresent(
                        mock -> desk.changes().follow(this, RoomTopics.of(mock.id()), this::hear));
        getElement().addEventListener("rb-beat", beat -> beat());
        addAttachListener(attached -> getElement().executeJs(BEAT, BEAT_MILLIS));
        show(sight);
    }

    /** Says that this seat is still here, and looks what has become of the others. */
    final void beat() {
        if (!desk.stillHolds(access)) {
            return;
        }
        if (inside != null) {
            everybody(inside).forEach(desk.rooms()::beat);
        }
        readAgain();
    }

    final void readAgain() {
        if (desk.stillHolds(access)) {
            known = desk.changes().latest();
            show(desk.rooms().look(access));
        }
    }

    /** Whoever pressed has looked already; and what was read later is newer than what was told. */
    private void hear(News news) {
        if (news.number() > known && desk.stillHolds(access)) {
            known = news.number();
            show(desk.rooms().look(access, news));
        }
    }

    private void show(RoomSight sight) {
        var before = stage;
        stage = stageOf(sight);
        inside = sight instanceof RoomSight.Inside in ? in.room() : null;
        if (stage != before) {
            begin(sight);
            if (before != null) {
                focusHeading();
            }
        }
        switch (sight) {
            case RoomSight.Lobby(var room) -> {
                if (lobby != null) {
                    lobby.show(room);
                }
            }
            case RoomSight.Inside inside -> showInside(inside);
            case RoomSight.Closed closed -> {}
            case RoomSight.Taken taken -> {}
            case RoomSight.Shut shut -> {}
            case RoomSight.Over over -> {}
        }
    }

    private void begin(RoomSight sight) {
        var left = screen;
        removeAll();
        lobby = null;
        screen = null;
        tableRoom = null;
        switch (sight) {
            case RoomSight.Closed() ->
                    say(translate("sharing.closed.title"), translate("sharing.closed.text"));
            case RoomSight.Taken(var organiser) ->
                    say(
                            translate("rooms.live.taken"),
                            translate(
                                    "rooms.live.taken.text",
                                    Map.of("name", SeatWords.name(organiser))));
            case RoomSight.Shut(var mock, var seat) -> {
                say(translate("rooms.live.shut"), translate("rooms.live.shut.text"));
                addWayBack(mock);
            }
            case RoomSight.Over(var mock, var seat) -> {
                say(translate("rooms.live.over"), translate("rooms.live.over.text"));
                if (left != null) {
                    left.takeNotesAlong(this, this::showAfterAnew);
                }
                var after = new AfterPlace(desk.after(), table);
                after.show(access, mock);
                add(after);
                addWayBack(mock);
            }
            case RoomSight.Lobby(var room) -> {
                var before = new BeforeYouAnswer(desk.beforeNext(), access.person());
                lobby = new Lobby(room, access instanceof RoomAccess.Known, before, this::enter);
                add(lobby);
            }
            case RoomSight.Inside inside -> add(inside(inside.room()));
        }
    }

    private Component inside(Room room) {
        if (table != null && access instanceof RoomAccess.Known organiser) {
            tableRoom = new TableRoom(desk, organiser, table, this::readAgain, this::leave);
            return tableRoom;
        }
        screen = new RoomScreen(desk, access, this::readAgain, this::leave);
        return screen;
    }

    /** With a note that came when the scorecard beside it was there already. */
    private void showAfterAnew() {
        if (stage == Stage.OVER) {
            begin(desk.rooms().look(access));
            focusHeading();
        }
    }

    private void showInside(RoomSight.Inside inside) {
        if (screen != null) {
            screen.show(inside);
        }
        if (tableRoom != null) {
            tableRoom.show(inside.room());
        }
    }

    private void enter(Lobby.Arrival arrival) {
        if (access instanceof RoomAccess.ByLink(var link, var person, var device)) {
            if (!access.isKnown()) {
                access = new RoomAccess.ByLink(link, null, LinkDevice.remember());
            }
            desk.seats().take(access, arrival.name());
        }
        if (desk.rooms().look(access) instanceof RoomSight.Lobby(var room)) {
            if (arrival.extra() != room.mine().extraTime()) {
                desk.rooms().allow(access, arrival.extra());
            }
            everybody(room).forEach(one -> desk.rooms().enter(one, Formats.current().zone()));
        }
        readAgain();
    }

    /** At a table all of them get up at once. */
    private void leave() {
        if (desk.rooms().look(access) instanceof RoomSight.Inside inside) {
            everybody(inside.room()).forEach(desk.rooms()::leave);
        }
        readAgain();
    }

    /** Who comes and, at a table, who sits beside them at the same device. */
    private List<RoomAccess> everybody(Room room) {
        return table != null && access instanceof RoomAccess.Known organiser
                ? TableRoom.seats(organiser, table, room)
                : List.of(access);
    }

    private void say(String title, String text) {
        var heading = new H1(title);
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading, new Paragraph(text));
    }

    private void addWayBack(MockInterview mock) {
        if (access instanceof RoomAccess.Known) {
            add(new Anchor(RoomRoutes.one(mock.id()), translate("rooms.live.way-back")));
        }
    }

    private void focusHeading() {
        getElement().executeJs("this.querySelector('h1')?.focus()");
    }

    private static Stage stageOf(RoomSight sight) {
        return switch (sight) {
            case RoomSight.Closed() -> Stage.CLOSED;
            case RoomSight.Taken taken -> Stage.TAKEN;
            case RoomSight.Shut shut -> Stage.SHUT;
            case RoomSight.Lobby lobby -> Stage.LOBBY;
            case RoomSight.Inside inside -> Stage.ROOM;
            case RoomSight.Over over -> Stage.OVER;
        };
    }

    private static Optional<MockInterview> mock(RoomSight sight) {
        return switch (sight) {
            case RoomSight.Closed() -> Optional.empty();
            case RoomSight.Taken taken -> Optional.empty();
            case RoomSight.Shut(var mock, var seat) -> Optional.of(mock);
            case RoomSight.Over(var mock, var seat) -> Optional.of(mock);
            case RoomSight.Lobby(var room) -> Optional.of(room.mock());
            case RoomSight.Inside inside -> Optional.of(inside.room().mock());
        };
    }
}
