package app.rebound.interviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Card;
import app.rebound.interviews.Interview;
import app.rebound.lessons.LessonRoutes;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;

/** Says that an interview is still to come, and leads to what helps before it. */
class ToComeCard extends Card {

    ToComeCard(Interview interview) {
        addClassName("rb-card-hero");
        add(
                new H2(translate("interviews.to-come")),
                new Paragraph(
                        translate(
                                "interviews.to-come-text", Map.of("company", interview.company()))),
                new Anchor(LessonRoutes.BEFORE_NEXT, translate("interviews.to-come-action")));
    }
}
