package app.rebound.practice.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.account.PersonId;
import app.rebound.base.format.Formats;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.PageHeader;
import app.rebound.base.ui.RouteIds;
import app.rebound.practice.AnsweredQuestion;
import app.rebound.practice.PracticeHistory;
import app.rebound.practice.PracticeRoutes;
import app.rebound.rubrics.Scorecards;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** One answer, and the person's own rating of it. */
@Route(PracticeRoutes.ATTEMPT + "/:attempt")
@PermitAll
class AttemptView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PracticeHistory history;
    private final Scorecards scorecards;
    private final CurrentPerson person;
    private final PersonId owner;

    AttemptView(PracticeHistory history, Scorecards scorecards, CurrentPerson person) {
        this.history = history;
        this.scorecards = scorecards;
        this.person = person;
        this.owner = person.id();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteIds.of(event, "attempt")
                .flatMap(id -> history.answer(owner, id))
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(AnsweredQuestion answer) {
        var attempt = answer.attempt();
        removeAll();
        add(
                new PageHeader(
                        answer.question().text(),
                        Formats.current().dateTime(attempt.startedAt()),
                        new Anchor(
                                PracticeRoutes.session(attempt.session()),
                                translate("practice.to-session"))),
                new Card(new AnswerCard(attempt)));
        answer.rated().ifPresent(subject -> add(new SelfRating(scorecards, subject, person.get())));
    }

    @Override
    public String getPageTitle() {
        return translate("practice.your-rating");
    }
}
