package app.rebound.interviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.format.Formats;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.interviews.Interview;
import app.rebound.lessons.LessonRoutes;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.Optional;

/** Says that an interview was let go, what it gave, and the way back. */
class LetGoCard extends Card {

    LetGoCard(Interview interview, Runnable reopen) {
        addClassName("rb-card-hero");
        var closedAt = Optional.ofNullable(interview.closedAt()).orElseThrow();
        add(
                new H2(
                        translate(
                                "interviews.closed-on",
                                Map.of("day", Formats.current().date(closedAt)))));
        if (!interview.gaveMe().isBlank()) {
            var words = new Paragraph(interview.gaveMe());
            words.addClassName("rb-pre");
            add(InterviewWords.soft(translate("interviews.gave-me")), words);
        }
        var actions =
                new Div(
                        Buttons.secondary(translate("interviews.reopen"), click -> reopen.run()),
                        new Anchor(LessonRoutes.LIST, translate("interviews.to-lessons")));
        actions.addClassName("rb-actions");
        add(actions);
    }
}
