package app.rebound.practice.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.PersonId;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Notices;
import app.rebound.base.ui.Tag;
import app.rebound.practice.PracticeRoutes;
import app.rebound.practice.PracticeSessions;
import app.rebound.practice.SessionSummary;
import app.rebound.practice.StartResult;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;

/** A session in a list: its first question, when and how it went, and once more. */
class SessionRow extends Div {

    SessionRow(PracticeSessions sessions, PersonId owner, SessionSummary session) {
        addClassName("rb-row");
        getElement().setAttribute("role", "listitem");
        var title = new Anchor(PracticeRoutes.session(session.id()), session.firstQuestion());
        var words = new Div(title);
        if (session.isOpen()) {
            words.add(" ");
            words.add(new Tag(translate("practice.open-tag"), Tag.Tone.ACCENT));
        }
        words.add(facts(session));
        var again =
                Buttons.quiet(
                        translate("practice.repeat"), click -> repeat(sessions, owner, session));
        again.setAriaLabel(
                translate("practice.repeat-of", Map.of("question", session.firstQuestion())));
        add(words, again);
    }

    private static void repeat(PracticeSessions sessions, PersonId owner, SessionSummary session) {
        switch (sessions.repeat(owner, session.id())) {
            case StartResult.Started(var id) ->
                    UI.getCurrent().navigate(PracticeRoutes.session(id));
            case StartResult.NothingToAsk() ->
                    Notices.problem(translate("practice.nothing-to-ask"));
        }
    }

    private static Paragraph facts(SessionSummary session) {
        var facts =
                new Paragraph(SessionWords.what(session) + "\n" + SessionWords.outcome(session));
        facts.addClassNames("rb-soft", "rb-small", "rb-pre");
        return facts;
    }
}
