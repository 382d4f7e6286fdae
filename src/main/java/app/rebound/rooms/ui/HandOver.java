package app.rebound.rooms.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.rooms.Seat;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;

/**
 * A clear screen while one device goes from hand to hand: nothing of either side until a tap says
 * who has it.
 */
class HandOver extends Card {

    private final HtmlContainer heading;

    /** {@code heading} says whom to give it to, on the level that the page needs. */
    HandOver(HtmlContainer heading, Seat from, Seat to, Runnable arrived, Runnable back) {
        this.heading = heading;
        var names = Map.<String, Object>of("name", SeatWords.name(to.name()));
        heading.setText(translate("rooms.live.table.give", names));
        heading.getElement().setAttribute("tabindex", "-1");
        var actions =
                new Div(
                        Buttons.primary(
                                translate("rooms.live.table.i-am", names), click -> arrived.run()),
                        Buttons.quiet(
                                translate(
                                        "rooms.live.table.back",
                                        Map.of("name", SeatWords.name(from.name()))),
                                click -> back.run()));
        actions.addClassName("rb-actions");
        add(heading, new Paragraph(translate("rooms.live.table.clear", names)), actions);
        addClassName("rb-table-clear");
    }

    /** Whoever goes by keyboard or listens goes on here. */
    void focus() {
        heading.getElement().executeJs("this.focus()");
    }
}
