package app.rebound.letters.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.i18n.Translations;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.Map;

/** How letters are put into words. */
final class LetterWords {

    private LetterWords() {}

    /** "Thank-you letter to Maria Lopez". */
    static String title(String letterKey, String toName) {
        return toName.isEmpty()
                ? translate(letterKey)
                : translate("letters.row", Map.of("letter", translate(letterKey), "name", toName));
    }

    static String language(Locale language) {
        return translate("letters.language." + Translations.supported(language).getLanguage());
    }

    static Anchor back(String route, String key) {
        var back = new Anchor(route, translate(key));
        back.addClassName("rb-back");
        return back;
    }

    static Paragraph soft(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassNames("rb-soft", "rb-small");
        return paragraph;
    }
}
