package app.rebound.feedback.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Card;
import app.rebound.feedback.FeedbackReading.Received;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** What worked, in the raters' own words; always comes first. */
class Strengths extends Card {

    Strengths(List<Received> received) {
        addClassNames("rb-card-hero", "rb-strengths");
        add(new H2(translate("feedback.read.strengths")));
        received.forEach(each ->
                add(said(each.scorecard().data().strength(), RaterName.of(each.invitation()))));
    }

    /** Words with who said them under it. */
    static Div said(String words, String name) {
        var text = new Paragraph(words);
        text.addClassNames("rb-pre", "rb-said");
        var who = new Paragraph(name);
        who.addClassNames("rb-soft", "rb-small");
        return new Div(text, who);
    }
}
