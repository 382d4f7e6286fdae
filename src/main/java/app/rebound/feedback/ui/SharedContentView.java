package app.rebound.feedback.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.format.Formats;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.Tag;
import app.rebound.feedback.SharedContent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Map;

/** A subject as its raters see it: nothing on it that was not shared. */
class SharedContentView extends Div {

    SharedContentView(SharedContent content) {
        this(content, "");
    }

    private SharedContentView(SharedContent content, String said) {
        addClassName("rb-shared");
        var when = new Paragraph(Formats.current().date(content.at()));
        when.addClassNames("rb-soft", "rb-small");
        add(when);
        content.parts().forEach(part -> add(part(part, said)));
    }

    /** On a card under its title, which is not said twice where it is the only question. */
    static Card card(SharedContent content) {
        return Card.titled(content.title(), new SharedContentView(content, content.title()));
    }

    private static Section part(SharedContent.Part part, String said) {
        var section = new Section();
        if (!part.question().equals(said)) {
            section.add(new H3(part.question()));
        }
        section.addClassName("rb-shared-part");
        var answer = part.answer();
        if (answer != null && !answer.isBlank()) {
            var text = new Paragraph(answer);
            text.addClassNames("rb-pre", "rb-shared-answer");
            section.add(text);
        } else if (part.aloud()) {
            section.add(soft(translate("feedback.shared.aloud")));
        }
        if (part.used() != null) {
            section.add(soft(times(part)));
        }
        if (!part.keyWords().isEmpty()) {
            var words = new Div(soft(translate("feedback.shared.key-words")));
            part.keyWords().forEach(word -> words.add(new Tag(word, Tag.Tone.NEUTRAL)));
            section.add(words);
        }
        var notes = part.notes();
        if (notes != null && !notes.isBlank()) {
            var text = new Paragraph(notes);
            text.addClassName("rb-pre");
            section.add(new Div(soft(translate("feedback.shared.notes")), text));
        }
        return section;
    }

    private static String times(SharedContent.Part part) {
        var formats = Formats.current();
        var used = formats.clock(part.used());
        return part.allowed() == null
                ? translate("feedback.shared.used", Map.of("used", used))
                : translate(
                        "feedback.shared.used-of",
                        Map.of("used", used, "allowed", formats.clock(part.allowed())));
    }

    private static Paragraph soft(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassNames("rb-soft", "rb-small");
        return paragraph;
    }
}
