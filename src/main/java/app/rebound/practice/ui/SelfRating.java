package app.rebound.practice.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.Person;
import app.rebound.base.ui.Notices;
import app.rebound.feedback.FeedbackRoutes;
import app.rebound.rubrics.RatedSubject;
import app.rebound.rubrics.Rater;
import app.rebound.rubrics.RubricRoutes;
import app.rebound.rubrics.Scorecards;
import app.rebound.rubrics.form.Numbers;
import app.rebound.rubrics.form.ScorecardForm;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;

/** The person's own scorecard for an answer or a session, and the way to ask others after it. */
class SelfRating extends Div {

    private final Div after = new Div();

    SelfRating(Scorecards scorecards, RatedSubject subject, Person person) {
        addClassName("rb-self-rating");
        var own =
                scorecards.open(subject, Rater.self(subject.owner()), UI.getCurrent().getLocale());
        var ref = subject.ref();
        after.add(
                new Anchor(FeedbackRoutes.ask(ref.type(), ref.id()), translate("practice.ask")),
                new Anchor(
                        FeedbackRoutes.read(ref.type(), ref.id()),
                        translate("practice.read-feedback")));
        after.addClassNames("rb-actions", "rb-links");
        after.setVisible(own.isSent());
        var how = new Anchor(RubricRoutes.RUBRIC, translate("rubrics.how"));
        how.addClassName("rb-how");
        add(
                new H2(translate("practice.your-rating")),
                new ScorecardForm(
                        scorecards,
                        own,
                        Numbers.wantedBy(person),
                        sent -> {
                            after.setVisible(true);
                            Notices.done(translate("practice.rating-sent"));
                        }),
                after,
                how);
    }
}
