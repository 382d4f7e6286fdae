package app.rebound.rooms.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.account.PersonId;
import app.rebound.base.events.Changes;
import app.rebound.base.format.Formats;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.EmptyState;
import app.rebound.base.ui.GrowingList;
import app.rebound.base.ui.PageHeader;
import app.rebound.base.ui.Tag;
import app.rebound.rooms.MockInterviews;
import app.rebound.rooms.MockLine;
import app.rebound.rooms.RoomRoutes;
import app.rebound.rooms.RoomTopics;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;

/** What comes, what waits for whom, and what is over. */
@Route(RoomRoutes.LIST)
@Menu(title = "rooms.menu", order = 130, icon = "vaadin:users")
@PermitAll
class MockInterviewsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final EmptyState nothing =
            new EmptyState(
                    translate("rooms.nothing.title"),
                    translate("rooms.nothing.text"),
                    Buttons.primary(
                            translate("rooms.plan"),
                            click -> UI.getCurrent().navigate(RoomRoutes.PLAN)));
    private final GrowingList<MockLine> coming;
    private final GrowingList<MockLine> past;

    MockInterviewsView(MockInterviews mocks, Changes changes, CurrentPerson person) {
        PersonId self = person.id();
        coming =
                new GrowingList<>(
                        translate("rooms.list.coming"),
                        page -> mocks.coming(self, page),
                        MockInterviewsView::row);
        past =
                new GrowingList<>(
                        translate("rooms.list.past"),
                        page -> mocks.past(self, page),
                        MockInterviewsView::row);
        var plan = new Anchor(RoomRoutes.PLAN, translate("rooms.plan"));
        plan.addClassName("rb-button-link");
        add(
                new PageHeader(translate("rooms.menu"), translate("rooms.list.lead"), plan),
                nothing,
                coming,
                past);
        changes.follow(
                this,
                RoomTopics.of(self),
                () -> person.optionalId().filter(self::equals).ifPresent(same -> readAgain()));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        readAgain();
    }

    private void readAgain() {
        coming.readAgain();
        past.readAgain();
        nothing.setVisible(!coming.isVisible() && !past.isVisible());
    }

    private static Component row(MockLine line) {
        var title = new H3(line.topic() + " ");
        title.add(RoomWords.tag(line.state()));
        if (line.waiting() != MockLine.Waiting.NOBODY) {
            title.add(
                    new Tag(
                            translate("rooms.waiting." + line.waiting().name()),
                            line.waiting() == MockLine.Waiting.ME
                                    ? Tag.Tone.ACCENT
                                    : Tag.Tone.NEUTRAL));
        }
        var link = new Anchor(RoomRoutes.one(line.id()), translate("rooms.list.open"));
        link.setAriaLabel(translate("rooms.list.open-this", Map.of("topic", line.topic())));
        var row = new Div(title, new Paragraph(facts(line)), link);
        row.addClassName("rb-row");
        return row;
    }

    private static String facts(MockLine line) {
        var with =
                line.others().isEmpty()
                        ? ""
                        : translate("rooms.with", Map.of("names", SeatWords.list(line.others())));
        var at = line.at();
        if (at == null) {
            return with;
        }
        var when = Formats.current().dateTime(at);
        return with.isEmpty() ? when : when + " · " + with;
    }

    @Override
    public String getPageTitle() {
        return translate("rooms.menu");
    }
}
