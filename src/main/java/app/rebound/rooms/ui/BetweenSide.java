package app.rebound.rooms.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Card;
import app.rebound.rooms.RoomSight;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;

/** A half is over; the room is not. */
class BetweenSide extends Card {

    private final H1 heading = new H1();
    private final Paragraph text = new Paragraph();

    BetweenSide() {
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading, text);
    }

    void show(RoomSight.Between between) {
        var room = between.room();
        heading.setText(
                room.isAnswerer()
                        ? translate("rooms.live.between.yours")
                        : translate(
                                "rooms.live.between.theirs",
                                Map.of(
                                        "name",
                                        SeatWords.name(room.mock().seat(room.answerer()).name()))));
        text.setText(
                translate(
                        room.isLead() || room.mine().isOrganiser()
                                ? "rooms.live.between.choose"
                                : "rooms.live.between.wait"));
    }
}
