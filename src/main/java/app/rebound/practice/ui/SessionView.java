package app.rebound.practice.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.account.PersonId;
import app.rebound.base.events.Changes;
import app.rebound.base.ui.RouteIds;
import app.rebound.practice.BesidePractice;
import app.rebound.practice.PracticeHistory;
import app.rebound.practice.PracticeRoutes;
import app.rebound.practice.PracticeSessions;
import app.rebound.practice.RunningTake;
import app.rebound.practice.SessionStatus;
import app.rebound.practice.StumbleMarks;
import app.rebound.rubrics.Scorecards;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A practice session: the question that is to be answered now or, once it is over, what was said.
 */
@Route(PracticeRoutes.SESSION + "/:session")
@PermitAll
class SessionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PracticeSessions sessions;
    private final PracticeHistory history;
    private final StumbleMarks stumbles;
    private final List<BesidePractice> others;
    private final Scorecards scorecards;
    private final Changes changes;
    private final CurrentPerson person;
    private final PersonId owner;
    private String title = "";
    private @Nullable UUID session;
    private @Nullable TakeStage stage;

    SessionView(
            PracticeSessions sessions,
            PracticeHistory history,
            StumbleMarks stumbles,
            List<BesidePractice> others,
            Scorecards scorecards,
            Changes changes,
            CurrentPerson person) {
        this.sessions = sessions;
        this.history = history;
        this.stumbles = stumbles;
        this.others = others;
        this.scorecards = scorecards;
        this.changes = changes;
        this.person = person;
        this.owner = person.id();
        addClassName("rb-session");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = RouteIds.of(event, "session");
        if (id.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        session = id.get();
        switch (sessions.status(owner, session)) {
            case SessionStatus.Unknown() -> event.rerouteToError(NotFoundException.class);
            case SessionStatus status -> {
                changes.follow(this, PracticeSessions.topic(session), this::readAgain);
                show(status);
            }
        }
    }

    /** Comes from a clock or another window too, when the person may have signed out meanwhile. */
    private void readAgain() {
        if (session != null && stage != null && person.optionalId().isPresent()) {
            show(sessions.status(owner, session));
        }
    }

    private void show(SessionStatus status) {
        switch (status) {
            case SessionStatus.Running(var take) -> show(take);
            case SessionStatus.Over(var id) -> lookBack(id);
            case SessionStatus.Unknown() -> getUI().ifPresent(ui -> ui.navigate(StartView.class));
        }
    }

    private void show(RunningTake take) {
        title =
                translate(
                        "practice.question-of",
                        Map.of(
                                "number", take.question().number(),
                                "questions", take.questions()));
        getUI().ifPresent(ui -> ui.getPage().setTitle(title));
        if (stage != null && stage.attempt().equals(take.attempt())) {
            stage.show(take);
            return;
        }
        stage = new TakeStage(sessions, owner, take, this::show, this::readAgain);
        removeAll();
        add(stage);
    }

    private void lookBack(UUID id) {
        var justEnded = stage != null;
        stage = null;
        title = translate("practice.review.title");
        getUI().ifPresent(ui -> ui.getPage().setTitle(title));
        removeAll();
        history.session(owner, id)
                .map(over -> new SessionReview(sessions, stumbles, scorecards, others, owner, over))
                .ifPresent(review -> {
                    add(review);
                    if (justEnded) {
                        review.focus();
                    }
                });
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
