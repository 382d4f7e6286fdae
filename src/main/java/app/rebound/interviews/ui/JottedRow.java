package app.rebound.interviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.format.Formats;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.Prose;
import app.rebound.base.ui.Tag;
import app.rebound.interviews.Correction;
import app.rebound.interviews.Fact;
import app.rebound.interviews.Jotting;
import app.rebound.questions.QuestionRoutes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;

/** A question that was written down, to read and to open again; a correction shows. */
class JottedRow extends Card {

    JottedRow(Jotting jotting, Runnable change, Runnable keep) {
        addClassName("rb-jotted");
        getElement().setAttribute("role", "listitem");
        var asked =
                jotting.asked().isBlank()
                        ? translate("interviews.jot.no-question")
                        : jotting.asked();
        add(new H2(asked));
        add(facts(jotting));
        var actions = new Div();
        actions.addClassName("rb-actions");
        actions.add(
                button("interviews.jot.change", asked, change),
                jotting.question() != null
                        ? inBank(jotting)
                        : jotting.asked().isBlank()
                                ? new Div()
                                : button("interviews.jot.keep", asked, keep));
        add(actions);
        if (!jotting.corrections().isEmpty()) {
            add(corrections(jotting));
        }
    }

    private static Prose facts(Jotting jotting) {
        var facts = Prose.begin("div", "");
        for (var fact : new Fact[] {Fact.ANSWERED, Fact.REACTION, Fact.DIFFERENTLY}) {
            if (!jotting.text(fact).isBlank()) {
                facts.line(
                        "p",
                        "rb-pre rb-small",
                        translate(
                                "interviews.jot.line",
                                Map.of("what", translate(fact.key()), "text", jotting.text(fact))));
            }
        }
        return facts.done();
    }

    private static Component inBank(Jotting jotting) {
        var question = jotting.question();
        if (question == null) {
            return new Div();
        }
        return new Anchor(QuestionRoutes.question(question), translate("interviews.jot.in-bank"));
    }

    private static Component corrections(Jotting jotting) {
        var list = new Div();
        jotting.corrections().stream().map(JottedRow::correction).forEach(list::add);
        return new Details(
                new Tag(
                        translate(
                                "interviews.corrected",
                                Map.of("count", jotting.corrections().size())),
                        Tag.Tone.NEUTRAL),
                list);
    }

    private static Paragraph correction(Correction correction) {
        return InterviewWords.soft(
                translate(
                        "interviews.correction",
                        Map.of(
                                "what", translate(correction.fact().key()),
                                "at", Formats.current().dateTime(correction.at()),
                                "before", correction.before(),
                                "after", correction.after())));
    }

    private static Component button(String key, String asked, Runnable action) {
        var button = Buttons.quiet(translate(key), click -> action.run());
        button.setAriaLabel(translate(key + "-this", Map.of("question", asked)));
        return button;
    }
}
