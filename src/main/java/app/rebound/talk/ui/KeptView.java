package app.rebound.talk.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.base.events.Changes;
import app.rebound.base.ui.RouteIds;
import app.rebound.talk.ConversationId;
import app.rebound.talk.FriendAccess;
import app.rebound.talk.TalkDesk;
import app.rebound.talk.TalkRoutes;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Goes on with what somebody shared, for who opened the link while signed in. */
@Route(TalkRoutes.KEPT + "/:" + KeptView.CONVERSATION)
@PermitAll
class KeptView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String CONVERSATION = "conversation";

    private final TalkDesk desk;
    private final CurrentPerson person;
    private final Changes changes;

    KeptView(TalkDesk desk, CurrentPerson person, Changes changes) {
        this.desk = desk;
        this.person = person;
        this.changes = changes;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteIds.of(event, CONVERSATION)
                .map(id -> new FriendAccess.Kept(person.id(), new ConversationId(id)))
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(FriendAccess access) {
        removeAll();
        add(new FriendPanel(desk, changes, access));
    }

    @Override
    public String getPageTitle() {
        return translate("talk.friend.page");
    }
}
