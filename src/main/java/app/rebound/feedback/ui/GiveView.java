package app.rebound.feedback.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.base.events.Changes;
import app.rebound.base.ui.RouteIds;
import app.rebound.feedback.FeedbackDesk;
import app.rebound.feedback.FeedbackRoutes;
import app.rebound.feedback.InvitationId;
import app.rebound.feedback.RaterAccess;
import app.rebound.rubrics.form.Numbers;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Gives feedback that one was asked for and kept on one's list. */
@Route(FeedbackRoutes.GIVE + "/:" + GiveView.INVITATION)
@PermitAll
class GiveView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String INVITATION = "invitation";

    private final FeedbackDesk desk;
    private final CurrentPerson person;
    private final Changes changes;

    GiveView(FeedbackDesk desk, CurrentPerson person, Changes changes) {
        this.desk = desk;
        this.person = person;
        this.changes = changes;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = RouteIds.of(event, INVITATION);
        if (id.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        removeAll();
        add(
                new RaterPanel(
                        desk,
                        changes,
                        new RaterAccess.Kept(person.id(), new InvitationId(id.get())),
                        Numbers.wantedBy(person.get())));
    }

    @Override
    public String getPageTitle() {
        return translate("feedback.give.title");
    }
}
