package app.rebound.lessons.card;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.format.Formats;
import app.rebound.base.ui.Tag;
import app.rebound.lessons.Strength;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;

/** A strength in one line: who saw it and when, then their words. Shows no number. */
public class StrengthLine extends Div {

    public StrengthLine(Strength strength) {
        addClassName("rb-lesson-line");
        var date = Formats.current().date(strength.at());
        var who =
                strength.by().isBlank()
                        ? date
                        : translate(
                                "lessons.strength.by", Map.of("name", strength.by(), "date", date));
        add(
                new Tag(who, Tag.Tone.GOOD),
                new Span(translate("lessons.quote", Map.of("words", strength.words()))));
    }
}
