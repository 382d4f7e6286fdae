package app.rebound.interviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.PersonId;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.interviews.Calming;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The person's own list of what calms them: written once, offered again after every interview. */
class CalmingCard extends Card {

    private static final int SUGGESTIONS = 5;
    private static final int ENOUGH_TO_STOP_SUGGESTING = 3;

    private final Calming calming;
    private final PersonId owner;
    private final Paragraph lead = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final Div suggestions = new Div();
    private final TextField typed = new TextField(translate("looking-back.calm.add-label"));

    CalmingCard(Calming calming, PersonId owner) {
        this.calming = calming;
        this.owner = owner;
        list.addClassName("rb-calming");
        suggestions.addClassNames("rb-actions", "rb-suggestions");
        typed.setMaxLength(Calming.LONGEST);
        typed.addKeyPressListener(Key.ENTER, enter -> add());
        var add = Buttons.secondary(translate("looking-back.calm.add"), click -> add());
        var row = new Div(typed, add);
        row.addClassName("rb-add-row");
        add(new H2(translate("looking-back.calm")), lead, list, suggestions, row);
        show(calming.of(owner));
    }

    private void show(List<Calming.Line> lines) {
        lead.setText(
                translate(lines.isEmpty() ? "looking-back.calm.empty" : "looking-back.calm.lead"));
        list.removeAll();
        list.setVisible(!lines.isEmpty());
        lines.forEach(line -> list.add(item(line)));
        suggestions.removeAll();
        if (lines.size() < ENOUGH_TO_STOP_SUGGESTING) {
            IntStream.rangeClosed(1, SUGGESTIONS)
                    .mapToObj(number -> translate("looking-back.calm.suggestion." + number))
                    .filter(words -> lines.stream().noneMatch(line -> line.words().equals(words)))
                    .forEach(words ->
                            suggestions.add(
                                    Buttons.quiet(
                                            translate(
                                                    "looking-back.calm.suggest",
                                                    Map.of("words", words)),
                                            click -> show(calming.add(owner, words)))));
        }
    }

    private ListItem item(Calming.Line line) {
        var remove =
                Buttons.quiet(
                        translate("looking-back.calm.remove"),
                        click -> {
                            show(calming.remove(owner, line.id()));
                            typed.focus();
                        });
        remove.setAriaLabel(
                translate("looking-back.calm.remove-line", Map.of("words", line.words())));
        return new ListItem(new Span(line.words()), remove);
    }

    private void add() {
        show(calming.add(owner, typed.getValue()));
        typed.clear();
        typed.focus();
    }
}
