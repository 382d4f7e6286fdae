package app.rebound.rooms.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.base.ui.PageHeader;
import app.rebound.base.ui.RouteIds;
import app.rebound.rooms.MockInterviewId;
import app.rebound.rooms.Planning;
import app.rebound.rooms.RoomAccess;
import app.rebound.rooms.RoomRoutes;
import app.rebound.sharing.ui.LinkDevice;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** One mock interview, for who planned it and for everybody who took a seat with an account. */
@Route(RoomRoutes.ONE)
@PermitAll
class MockInterviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PlanningDesk desk;
    private final AfterDesk after;
    private final CurrentPerson person;

    MockInterviewView(PlanningDesk desk, AfterDesk after, CurrentPerson person) {
        this.desk = desk;
        this.after = after;
        this.person = person;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteIds.of(event, RoomRoutes.MOCK)
                .map(id -> new RoomAccess.Known(person.id(), new MockInterviewId(id)))
                .filter(this::show)
                .ifPresentOrElse(shown -> {}, () -> event.rerouteToError(NotFoundException.class));
    }

    private boolean show(RoomAccess.Known access) {
        if (!(desk.times().open(access) instanceof Planning.Open open)) {
            return false;
        }
        removeAll();
        var back = new Anchor(RoomRoutes.LIST, translate("rooms.menu"));
        back.addClassName("rb-back");
        var seats = new SeatsCard(desk.seats(), access);
        var afterwards = new AfterPlace(after, LinkDevice.find().orElse(null));
        add(back, new PageHeader(open.mock().topic(), RoomWords.facts(open)));
        add(
                afterwards,
                new MockPanel(
                        desk,
                        access,
                        open,
                        new MockPanel.Page() {
                            @Override
                            public void enter(RoomAccess same) {
                                getUI().ifPresent(
                                                ui -> ui.navigate(RoomRoutes.room(access.mock())));
                            }

                            @Override
                            public void shown(RoomAccess same, Planning planning) {
                                if (planning instanceof Planning.Open still) {
                                    afterwards.show(same, still.mock());
                                    seats.show(still);
                                } else {
                                    UI.getCurrent().navigate(RoomRoutes.LIST);
                                }
                            }
                        }),
                seats);
        afterwards.show(access, open.mock());
        seats.show(open);
        return true;
    }

    @Override
    public String getPageTitle() {
        return translate("rooms.title");
    }
}
