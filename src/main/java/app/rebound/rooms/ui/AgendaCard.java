package app.rebound.rooms.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.Tag;
import app.rebound.rooms.AgendaLine;
import app.rebound.rooms.QuestionState;
import app.rebound.rooms.RoomSight;
import app.rebound.rooms.Seen;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The questions of this half, and what became of each. Lines stay where they are while others act,
 * so that the keyboard does.
 */
class AgendaCard extends Card {

    private final RoomDesk desk;
    private final RoomHand hand;
    private final OrderedList list = new OrderedList();
    private final Paragraph empty = new Paragraph(translate("rooms.live.agenda.empty"));
    private final Map<UUID, Line> lines = new HashMap<>();
    private List<UUID> order = List.of();
    private @Nullable Seen seen;

    AgendaCard(RoomDesk desk, RoomHand hand) {
        this.desk = desk;
        this.hand = hand;
        list.addClassNames("rb-plain-list", "rb-agenda");
        empty.addClassName("rb-soft");
        add(new H2(translate("rooms.live.agenda")), empty, list);
    }

    void show(RoomSight.Asking asking) {
        seen = asking.seen();
        var at = seen.question();
        empty.setVisible(asking.agenda().isEmpty());
        for (var line : asking.agenda()) {
            lines.computeIfAbsent(line.question().id(), id -> new Line(line))
                    .show(line.state(), line.question().id().equals(at), asking.room().isLead());
        }
        var now = asking.agenda().stream().map(line -> line.question().id()).toList();
        if (!now.equals(order)) {
            arrange(now);
        }
    }

    /** Only what is new moves in; what stands already stays. */
    private void arrange(List<UUID> now) {
        for (var i = 0; i < now.size(); i++) {
            var line = lines.get(now.get(i));
            if (line != null && (i >= order.size() || list.indexOf(line) != i)) {
                list.addComponentAtIndex(i, line);
            }
        }
        order = now;
    }

    private void ask(UUID question) {
        var at = seen;
        if (at != null) {
            hand.act(access -> desk.script().ask(access, at, question));
        }
    }

    /** One question of the agenda. */
    private final class Line extends ListItem {

        private final Tag state = new Tag("", Tag.Tone.NEUTRAL);
        private final Button ask;

        Line(AgendaLine line) {
            var question = line.question();
            var text = new Span(question.text());
            text.getElement().setAttribute("lang", question.language().toLanguageTag());
            ask = Buttons.quiet("", click -> ask(question.id()));
            ask.setAriaLabel(
                    translate("rooms.live.agenda.ask-this", Map.of("question", question.text())));
            addClassName("rb-row");
            add(text, state, ask);
        }

        void show(QuestionState now, boolean current, boolean mayAsk) {
            state.setText(
                    current
                            ? translate("rooms.live.agenda.now")
                            : translate("rooms.live.agenda." + now.name()));
            state.setVisible(current || now != QuestionState.WAITING);
            getElement().getClassList().set("rb-agenda-now", current);
            if (current) {
                getElement().setAttribute("aria-current", "step");
            } else {
                getElement().removeAttribute("aria-current");
            }
            ask.setText(
                    now == QuestionState.WAITING
                            ? translate("rooms.live.agenda.ask")
                            : translate("rooms.live.agenda.go-back"));
            ask.setVisible(mayAsk && !current);
        }
    }
}
