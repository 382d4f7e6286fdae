package app.rebound.rooms.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.RouteIds;
import app.rebound.rooms.MockInterviewId;
import app.rebound.rooms.RoomAccess;
import app.rebound.rooms.RoomRoutes;
import app.rebound.rooms.RoomSight;
import app.rebound.sharing.ui.GuestBrand;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** The room for whoever has an account and a seat in it; no navigation stands beside it. */
@Route(value = RoomRoutes.ROOM, autoLayout = false)
@PermitAll
class RoomView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final RoomDesk desk;

    RoomView(RoomDesk desk) {
        this.desk = desk;
        addClassNames("rb-stage", "rb-room-stage");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var mock = RouteIds.of(event, "mock").map(MockInterviewId::new);
        if (mock.isEmpty() || !show(new RoomAccess.Known(desk.person().id(), mock.get()))) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private boolean show(RoomAccess.Known access) {
        var sight = desk.rooms().look(access);
        if (sight instanceof RoomSight.Closed) {
            return false;
        }
        removeAll();
        add(new GuestBrand(), new RoomPanel(desk, access, sight));
        return true;
    }

    @Override
    public String getPageTitle() {
        return translate("rooms.live.title");
    }
}
