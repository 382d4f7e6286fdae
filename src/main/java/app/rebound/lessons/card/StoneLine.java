package app.rebound.lessons.card;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Prose;
import app.rebound.base.ui.Tag;
import app.rebound.lessons.Stone;
import app.rebound.lessons.StoneSubject;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;

/** A stone in one line: what it is and, from the second trip on, which time it was. */
public class StoneLine extends Div {

    public StoneLine(Stone stone) {
        addClassName("rb-lesson-line");
        var words = new Span(words(stone));
        if (stone.subject() instanceof StoneSubject.OnQuestion) {
            words.getElement().setAttribute("lang", stone.language().toLanguageTag());
        }
        add(words);
        if (stone.trips() > 1) {
            add(new Tag(time(stone), Tag.Tone.NEUTRAL));
        }
    }

    /** The same line inside of what is only to be read. */
    public static void write(Prose.Part place, Stone stone) {
        var line = place.add("div", "rb-lesson-line");
        var words = line.add("span", "").say(words(stone));
        if (stone.subject() instanceof StoneSubject.OnQuestion) {
            words.with("lang", stone.language().toLanguageTag());
        }
        if (stone.trips() > 1) {
            line.tag(time(stone), Tag.Tone.NEUTRAL);
        }
    }

    /** The question as it is asked, or the name of the outside factor. */
    public static String words(Stone stone) {
        return switch (stone.subject()) {
            case StoneSubject.OnQuestion question -> stone.words();
            case StoneSubject.OnFactor(var factor) -> translate(factor.key());
        };
    }

    /** "2nd time": how often it has tripped the person by now. */
    public static String time(Stone stone) {
        return translate("lessons.stone.time", Map.of("trips", stone.trips()));
    }
}
