package app.rebound.rooms.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.rooms.AfterHalf;
import app.rebound.rooms.RoomAccess;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/**
 * What is left to do for one seat once halves of a room are over: one's own view first, or what one
 * saw of others, with one's private notes beside it. Its headings start at the second level.
 */
class AfterPanel extends Div {

    AfterPanel(RoomAccess access, AfterDesk desk) {
        addClassName("rb-after");
        var halves = desk.after().look(access);
        for (var half : halves) {
            add(
                    switch (half) {
                        case AfterHalf.Mine mine -> new AnsweredPart(mine, desk);
                        case AfterHalf.Theirs theirs -> new AskedPart(theirs, access, desk);
                    });
        }
        if (halves.isEmpty()) {
            var nothing = new Paragraph(translate("rooms.after.nothing"));
            nothing.addClassName("rb-soft");
            add(nothing);
        }
    }
}
