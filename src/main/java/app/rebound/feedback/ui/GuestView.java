package app.rebound.feedback.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.base.SecretToken;
import app.rebound.base.events.Changes;
import app.rebound.feedback.FeedbackDesk;
import app.rebound.feedback.FeedbackRoutes;
import app.rebound.feedback.RaterAccess;
import app.rebound.rubrics.form.Numbers;
import app.rebound.sharing.ui.GuestBrand;
import app.rebound.sharing.ui.LinkDevice;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** What a rater sees who opens a link; needs no account and offers no way elsewhere. */
@Route(value = FeedbackRoutes.LINK + "/:" + GuestView.TOKEN, autoLayout = false)
@AnonymousAllowed
class GuestView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String TOKEN = "token";

    private final FeedbackDesk desk;
    private final CurrentPerson person;
    private final Changes changes;

    GuestView(FeedbackDesk desk, CurrentPerson person, Changes changes) {
        this.desk = desk;
        this.person = person;
        this.changes = changes;
        addClassName("rb-stage");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var link = new SecretToken(event.getRouteParameters().get(TOKEN).orElse(""));
        var access =
                new RaterAccess.ByLink(
                        link, person.optionalId().orElse(null), LinkDevice.find().orElse(null));
        removeAll();
        var numbers = person.optional().map(Numbers::wantedBy).orElse(Numbers.SHOWN);
        add(new GuestBrand(), new RaterPanel(desk, changes, access, numbers));
    }

    @Override
    public String getPageTitle() {
        return translate("feedback.guest.title");
    }
}
