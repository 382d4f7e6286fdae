package app.rebound.practice.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Card;
import app.rebound.practice.BesidePractice.Word;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

/** What another module has to say beside practice. */
class WordCard extends Card {

    WordCard(Word word) {
        add(new H2(translate(word.titleKey())));
        if (!word.lines().isEmpty()) {
            var lines = new UnorderedList();
            lines.addClassName("rb-word-lines");
            for (var line : word.lines()) {
                var item = new ListItem(translate(line.language(), line.key(), line.args()));
                item.getElement().setAttribute("lang", line.language().toLanguageTag());
                lines.add(item);
            }
            add(lines);
        }
        add(new Anchor(word.route(), translate(word.actionKey())));
    }
}
