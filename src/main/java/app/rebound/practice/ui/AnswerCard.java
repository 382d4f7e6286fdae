package app.rebound.practice.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Tag;
import app.rebound.practice.Attempt;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** One answer to read: what was said, how long it took, what stood on the card. */
class AnswerCard extends Div {

    AnswerCard(Attempt attempt) {
        addClassName("rb-answer");
        if (attempt.skipped()) {
            add(soft(translate("practice.skipped")));
            return;
        }
        add(tags(attempt));
        if (!attempt.answer().isBlank()) {
            var text = new Paragraph(attempt.answer());
            text.addClassName("rb-pre");
            add(text);
        } else if (!attempt.aloud()) {
            add(soft(translate("practice.only-timed")));
        }
        attempt.textInTime()
                .ifPresent(inTime -> {
                    var text =
                            new Paragraph(
                                    inTime.isBlank() ? translate("practice.nothing-yet") : inTime);
                    text.addClassName("rb-pre");
                    add(new Details(translate("practice.text-in-time"), text));
                });
        if (!attempt.aside()) {
            add(soft(Times.of(attempt)));
        }
        if (!attempt.keyWords().isEmpty()) {
            var words = new Div();
            attempt.keyWords().forEach(word -> words.add(new Tag(word, Tag.Tone.NEUTRAL)));
            add(soft(translate("practice.key-words")), words);
        }
    }

    private static Div tags(Attempt attempt) {
        var tags = new Div();
        if (attempt.aloud()) {
            tags.add(new Tag(translate("practice.aloud-tag"), Tag.Tone.ACCENT));
        }
        if (attempt.overTime()) {
            tags.add(new Tag(translate("practice.over-tag"), Tag.Tone.CARE));
        }
        return tags;
    }

    private static Paragraph soft(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassNames("rb-soft", "rb-small");
        return paragraph;
    }
}
