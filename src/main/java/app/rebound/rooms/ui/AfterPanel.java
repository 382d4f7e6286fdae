package app.rebound.rooms.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.rooms.AfterHalf;
import app.rebound.rooms.HalfId;
import app.rebound.rooms.RoomAccess;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashSet;
import java.util.Set;

/**
 * What is left to do for one seat once halves of a room are over: one's own view first, or what one
 * saw of others, with one's private notes beside it. Its headings start at the second level.
 */
class AfterPanel extends Div {

    private final RoomAccess access;
    private final AfterDesk desk;
    private final Paragraph nothing = new Paragraph(translate("rooms.after.nothing"));
    private final Set<HalfId> shown = new HashSet<>();

    AfterPanel(RoomAccess access, AfterDesk desk) {
        this.access = access;
        this.desk = desk;
        addClassName("rb-after");
        nothing.addClassName("rb-soft");
        add(nothing);
        readAgain();
    }

    /** Adds what is over since; what is there stays as it is, for somebody may be writing in it. */
    final void readAgain() {
        var halves = desk.after().look(access);
        for (var place = 0; place < halves.size(); place++) {
            var half = halves.get(place);
            if (shown.add(half.half())) {
                addComponentAtIndex(place, part(half));
            }
        }
        nothing.setVisible(shown.isEmpty());
    }

    private Component part(AfterHalf half) {
        return switch (half) {
            case AfterHalf.Mine mine -> new AnsweredPart(mine, desk);
            case AfterHalf.Theirs theirs -> new AskedPart(theirs, access, desk);
        };
    }
}
