package app.rebound.practice.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.account.PersonId;
import app.rebound.base.format.Formats;
import app.rebound.base.ui.PageHeader;
import app.rebound.base.ui.RouteIds;
import app.rebound.practice.PracticeHistory;
import app.rebound.practice.PracticeRoutes;
import app.rebound.rubrics.RatedSubject;
import app.rebound.rubrics.Scorecards;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** A whole session, rated by the person who practised. */
@Route(PracticeRoutes.SESSION + "/:session/rate")
@PermitAll
class SessionRatingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PracticeHistory history;
    private final Scorecards scorecards;
    private final CurrentPerson person;
    private final PersonId owner;

    SessionRatingView(PracticeHistory history, Scorecards scorecards, CurrentPerson person) {
        this.history = history;
        this.scorecards = scorecards;
        this.person = person;
        this.owner = person.id();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteIds.of(event, "session")
                .flatMap(id -> history.ratedSession(owner, id))
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(RatedSubject subject) {
        removeAll();
        add(
                new PageHeader(
                        translate("practice.rate-session"),
                        Formats.current().dateTime(subject.occurredAt()),
                        new Anchor(
                                PracticeRoutes.session(subject.occasion()),
                                translate("practice.to-session"))),
                new SelfRating(scorecards, subject, person.get()));
    }

    @Override
    public String getPageTitle() {
        return translate("practice.rate-session");
    }
}
