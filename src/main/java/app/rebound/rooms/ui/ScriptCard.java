package app.rebound.rooms.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Card;
import app.rebound.base.ui.Tag;
import app.rebound.rooms.QuestionState;
import app.rebound.rooms.RoomSight;
import app.rebound.rooms.Script;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The question that is before them, with all that helps to ask it. */
class ScriptCard extends Card {

    private final RoomDesk desk;
    private final RoomHand hand;
    private final H1 question = new H1();
    private final Div help = new Div();
    private final Checkbox rehearsed = new Checkbox(translate("rooms.live.rehearsed"));
    private @Nullable Script shown;
    private @Nullable UUID asked;

    ScriptCard(RoomDesk desk, RoomHand hand) {
        this.desk = desk;
        this.hand = hand;
        addClassName("rb-script");
        question.addClassName("rb-question");
        question.getElement().setAttribute("tabindex", "-1");
        rehearsed.setHelperText(translate("rooms.live.rehearsed.help"));
        rehearsed.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                mark(change.getValue());
            }
        });
        add(question, help, rehearsed);
    }

    void show(RoomSight.Asking asking) {
        var current = asking.current();
        rehearsed.setVisible(current != null && current.state() == QuestionState.ASKED);
        if (current == null) {
            asked = null;
            shown = null;
            question.setText(translate("rooms.live.before-first"));
            question.getElement().removeAttribute("lang");
            help.removeAll();
            help.add(soft(translate("rooms.live.before-first.text")));
            return;
        }
        asked = current.script().question().id();
        rehearsed.setValue(asking.rehearsed().contains(asked));
        if (!current.script().equals(shown)) {
            shown = current.script();
            show(current.script());
        }
    }

    private void show(Script script) {
        var language = script.question().language().toLanguageTag();
        question.setText(script.question().text());
        question.getElement().setAttribute("lang", language);
        help.removeAll();
        if (!script.competencies().isEmpty()) {
            var probes = new Div();
            script.competencies().stream()
                    .sorted()
                    .map(each -> new Tag(translate(each.key()), Tag.Tone.NEUTRAL))
                    .forEach(probes::add);
            help.add(new H2(translate("rooms.live.probes")), probes);
        }
        if (script.oftenNotPermitted()) {
            help.add(soft(translate("rooms.live.not-permitted")));
        }
        if (!script.goodAnswer().isBlank()) {
            var covers = new Paragraph(script.goodAnswer());
            covers.getElement().setAttribute("lang", language);
            help.add(new H2(translate("rooms.live.covers")), covers);
        }
        if (!script.followUps().isEmpty()) {
            var list = new UnorderedList();
            list.getElement().setAttribute("lang", language);
            script.followUps().forEach(one -> list.add(new ListItem(one)));
            help.add(new H2(translate("rooms.live.follow-ups")), list);
        }
    }

    private void mark(boolean wanted) {
        var question = asked;
        if (question == null) {
            return;
        }
        if (wanted) {
            desk.notes().soundedRehearsed(hand.access(), question);
        } else {
            desk.notes().soundedFree(hand.access(), question);
        }
    }

    private static Paragraph soft(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("rb-soft");
        return paragraph;
    }
}
