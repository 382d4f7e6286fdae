package app.rebound.rooms.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Tag;
import app.rebound.rooms.Media;
import app.rebound.rooms.Room;
import app.rebound.rooms.Seat;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;

/** Who is in the room and what they do there. */
class PeopleBar extends UnorderedList {

    /** What is said of one of them. */
    private record Line(String text, boolean here, boolean answers, boolean leads) {}

    private List<Line> shown = List.of();

    PeopleBar() {
        addClassNames("rb-plain-list", "rb-room-people");
        getElement().setAttribute("aria-label", translate("rooms.live.people"));
    }

    void show(Room room) {
        var now =
                room.mock().seats().stream()
                        .filter(seat -> !seat.gone())
                        .map(seat -> line(room, seat))
                        .toList();
        if (!now.equals(shown)) {
            shown = now;
            removeAll();
            now.stream().map(PeopleBar::item).forEach(this::add);
        }
    }

    private static ListItem item(Line line) {
        var dot = new Span();
        dot.addClassName("rb-room-dot");
        var item = new ListItem(dot, new Span(line.text()));
        item.getElement().getClassList().set("rb-room-here", line.here());
        if (line.answers()) {
            item.add(new Tag(translate("rooms.live.answers"), Tag.Tone.ACCENT));
        } else if (line.leads()) {
            item.add(new Tag(translate("rooms.live.leads"), Tag.Tone.NEUTRAL));
        }
        return item;
    }

    private static Line line(Room room, Seat seat) {
        return new Line(
                text(room, seat),
                isAtTable(room) || room.isHere(seat.id()),
                seat.id().equals(room.answerer()),
                seat.id().equals(room.lead()));
    }

    /** Where they sit together nobody need be told who is here. */
    private static boolean isAtTable(Room room) {
        return room.mock().media() == Media.TABLE;
    }

    private static String text(Room room, Seat seat) {
        var names = Map.<String, Object>of("name", SeatWords.name(seat.name()));
        if (seat.id().equals(room.me())) {
            return translate("rooms.live.you", names);
        }
        if (isAtTable(room)) {
            return SeatWords.name(seat.name());
        }
        if (room.isHere(seat.id())) {
            return translate("rooms.live.here", names);
        }
        return seat.seenAt() == null
                ? translate("rooms.live.not-here", names)
                : translate("rooms.live.away", names);
    }
}
