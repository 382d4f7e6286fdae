package app.rebound.talk.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.interviews.Fact;
import app.rebound.talk.Author;
import app.rebound.talk.SharedInterview;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;

/** What is told of one question, but the question itself, which is the heading. */
class SharedFacts extends Div {

    SharedFacts(SharedInterview.Question question, Author reader) {
        addClassName("rb-facts");
        question.facts()
                .forEach((fact, text) -> {
                    if (fact != Fact.ASKED) {
                        add(fact(label(fact, reader), text));
                    }
                });
    }

    /** The question as a heading: its words if they are told, else its number. */
    static String heading(SharedInterview.Question question) {
        var asked = question.facts().get(Fact.ASKED);
        return asked == null
                ? translate("talk.question.number", Map.of("number", question.number()))
                : asked;
    }

    private static String label(Fact fact, Author reader) {
        return translate(reader == Author.OWNER ? fact.key() : "talk.fact." + fact.name());
    }

    private static Div fact(String label, String text) {
        var name = new Span(label);
        name.addClassNames("rb-soft", "rb-small");
        var words = new Paragraph(text);
        words.addClassName("rb-pre");
        return new Div(name, words);
    }
}
