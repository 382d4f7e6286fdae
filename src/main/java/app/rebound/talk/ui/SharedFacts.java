package app.rebound.talk.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Prose;
import app.rebound.interviews.Fact;
import app.rebound.talk.Author;
import app.rebound.talk.SharedInterview;
import java.util.Map;

/** What is told of one question. */
final class SharedFacts {

    private SharedFacts() {}

    /** All but the question itself, which is the heading. */
    static Prose of(SharedInterview.Question question, Author reader) {
        var facts = Prose.begin("div", "rb-facts");
        question.facts()
                .forEach((fact, text) -> {
                    if (fact != Fact.ASKED) {
                        facts.add("div", "")
                                .line("span", "rb-soft rb-small", label(fact, reader))
                                .line("p", "rb-pre", text);
                    }
                });
        return facts.done();
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
}
