package app.rebound.feedback.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.Person;
import app.rebound.base.ui.Card;
import app.rebound.rubrics.RatedSubject;
import app.rebound.rubrics.Rater;
import app.rebound.rubrics.Scorecards;
import app.rebound.rubrics.form.Numbers;
import app.rebound.rubrics.form.ScorecardForm;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** The person's own scorecard, which comes before anybody else's is asked for or read. */
class SelfFirst extends Div {

    SelfFirst(Scorecards scorecards, RatedSubject subject, Person owner, Runnable whenSent) {
        var why = Card.titled(translate("feedback.self.title"));
        why.addClassName("rb-card-hero");
        why.add(new Paragraph(translate("feedback.self.text")));
        var own = scorecards.open(subject, Rater.self(owner.id()), UI.getCurrent().getLocale());
        add(
                why,
                new ScorecardForm(
                        scorecards, own, Numbers.wantedBy(owner), sent -> whenSent.run()));
    }
}
