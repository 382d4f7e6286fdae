package app.rebound.letters.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Card;
import app.rebound.interviews.InterviewId;
import app.rebound.interviews.InterviewRoutes;
import app.rebound.interviews.Step;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Says that a letter would come late now, and offers to close the interview instead. */
class LateCard extends Card {

    LateCard(InterviewId interview) {
        super(
                new H2(translate("letters.late.title")),
                new Paragraph(translate("letters.late.text")));
        var actions =
                new Div(
                        new Anchor(
                                InterviewRoutes.step(Step.CLOSE, interview),
                                translate("letters.late.close")));
        actions.addClassName("rb-actions");
        add(actions);
        addClassName("rb-card-hero");
    }
}
