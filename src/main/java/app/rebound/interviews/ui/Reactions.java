package app.rebound.interviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.KeptText;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** The usual reactions, each added to the text with one touch. */
class Reactions extends Div {

    private static final List<String> USUAL =
            List.of("nodded", "smiled", "wrote", "more", "puzzled", "interrupted", "silent");

    Reactions(KeptText field) {
        addClassName("rb-chips");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", translate("interviews.reactions"));
        for (var reaction : USUAL) {
            var words = translate("interviews.reaction." + reaction);
            add(Buttons.secondary(words, click -> add(field, words)));
        }
    }

    private static void add(KeptText field, String words) {
        var said = field.text().strip();
        field.type(said.isEmpty() ? words : said + ", " + words);
    }
}
