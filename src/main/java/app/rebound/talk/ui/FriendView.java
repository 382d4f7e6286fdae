package app.rebound.talk.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.base.SecretToken;
import app.rebound.base.events.Changes;
import app.rebound.sharing.ui.GuestBrand;
import app.rebound.sharing.ui.LinkDevice;
import app.rebound.talk.FriendAccess;
import app.rebound.talk.TalkDesk;
import app.rebound.talk.TalkRoutes;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** What somebody sees who opens a link; needs no account and offers no way elsewhere. */
@Route(value = TalkRoutes.LINK + "/:" + FriendView.TOKEN, autoLayout = false)
@AnonymousAllowed
class FriendView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String TOKEN = "token";

    private final TalkDesk desk;
    private final CurrentPerson person;
    private final Changes changes;

    FriendView(TalkDesk desk, CurrentPerson person, Changes changes) {
        this.desk = desk;
        this.person = person;
        this.changes = changes;
        addClassName("rb-stage");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var link = new SecretToken(event.getRouteParameters().get(TOKEN).orElse(""));
        var access =
                new FriendAccess.ByLink(
                        link, person.optionalId().orElse(null), LinkDevice.find().orElse(null));
        removeAll();
        add(new GuestBrand(), new FriendPanel(desk, changes, access));
    }

    @Override
    public String getPageTitle() {
        return translate("talk.friend.page");
    }
}
