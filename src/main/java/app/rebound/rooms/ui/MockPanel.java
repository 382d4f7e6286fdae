package app.rebound.rooms.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Confirm;
import app.rebound.base.ui.Notices;
import app.rebound.rooms.AgreedTime;
import app.rebound.rooms.Planning;
import app.rebound.rooms.ProposedTime.Answer;
import app.rebound.rooms.RoomAccess;
import app.rebound.rooms.RoomDoor;
import app.rebound.rooms.RoomRoutes;
import app.rebound.rooms.RoomTopics;
import app.rebound.rooms.TimesResult;
import app.rebound.sharing.ui.LinkDevice;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What somebody with a seat sees while the mock interview is ahead: how it stands, times with yes
 * and no, other times to propose, what was said. Follows the others without taking away what is
 * being typed.
 */
class MockPanel extends Div {

    /** The page around it. */
    interface Page {

        /** Goes into the room, where that is no place of its own. */
        void enter(RoomAccess access);

        /** It was read again, as {@code access} sees it now; perhaps there is nothing any more. */
        void shown(RoomAccess access, Planning planning);
    }

    /** What can be done. */
    private enum Thing {
        ENTER,
        SAY_IT_WAS_MISSED,
        OPEN_NOW,
        CANCEL,
        DECLINE,
        SAY_NO_TO_THE_TIME,
        COME_BACK
    }

    /** Looks again when the door opens or shuts by itself. */
    private static final String TURN =
            """
            clearTimeout(this.rbTurn);
            this.rbTurn = setTimeout(() => this.dispatchEvent(new CustomEvent('rb-turn')), $0);\
            """;

    /** Browsers wait no longer than that. */
    private static final Duration LONGEST_WAIT = Duration.ofDays(20);

    private final PlanningDesk desk;
    private final Page page;
    private final StandingCard standing = new StandingCard();
    private final NamePart name;
    private final TimesCard times = new TimesCard(this::answer);
    private final ProposePart propose;
    private final CalendarPart calendar;
    private final HistoryPart history = new HistoryPart();
    private RoomAccess access;
    private Planning.Open open;
    private List<Thing> offered = List.of();

    MockPanel(PlanningDesk desk, RoomAccess access, Planning.Open open, Page page) {
        this.desk = desk;
        this.access = access;
        this.open = open;
        this.page = page;
        this.name = new NamePart(open);
        this.calendar = new CalendarPart(desk, access);
        this.propose = new ProposePart(desk.today(), this::propose);
        standing.add(calendar);
        add(standing, name, times, propose, history);
        show();
        getElement().addEventListener("rb-turn", turn -> readAgain());
        addAttachListener(attached -> waitForTurn());
        desk.changes().follow(this, RoomTopics.of(open.mock().id()), this::readAgain);
    }

    final void readAgain() {
        var planning = desk.times().open(access);
        if (planning instanceof Planning.Open still) {
            open = still;
            show();
            waitForTurn();
        }
        page.shown(access, planning);
    }

    private void waitForTurn() {
        var now = desk.now();
        open.mock()
                .turnsAt(now)
                .map(turn -> Duration.between(now, turn).plusMillis(500))
                .filter(wait -> wait.compareTo(LONGEST_WAIT) < 0)
                .ifPresent(wait -> getElement().executeJs(TURN, (double) wait.toMillis()));
    }

    private void show() {
        standing.show(open, desk.now());
        offer(things());
        name.setVisible(!open.seat().taken() && !open.seat().gone());
        times.show(open);
        propose.show(open);
        calendar.show(open);
        history.show(open);
    }

    /**
     * The same as before stays as it is, so that nobody's focus is lost when others do something.
     */
    private void offer(List<Thing> things) {
        if (!things.equals(offered)) {
            offered = things;
            standing.offer(things.stream().map(this::offer).toList());
        }
    }

    private Component offer(Thing thing) {
        return switch (thing) {
            case ENTER -> door();
            case SAY_IT_WAS_MISSED ->
                    Buttons.secondary(translate("rooms.do.missed"), click -> missed());
            case OPEN_NOW -> Buttons.secondary(translate("rooms.do.now"), click -> openNow());
            case CANCEL -> Buttons.quiet(translate("rooms.do.cancel"), click -> cancel());
            case DECLINE -> Buttons.quiet(translate("rooms.do.decline"), click -> decline());
            case SAY_NO_TO_THE_TIME ->
                    Buttons.quiet(translate("rooms.do.cannot"), click -> decline());
            case COME_BACK -> Buttons.secondary(translate("rooms.do.come-back"), click -> back());
        };
    }

    /** What can be done now, the most likely first. */
    private List<Thing> things() {
        var mock = open.mock();
        var ahead = mock.state().isAhead();
        if (open.seat().gone()) {
            return ahead ? List.of(Thing.COME_BACK) : List.of();
        }
        var things = new ArrayList<Thing>();
        if (mock.isOpen(desk.now())) {
            things.add(Thing.ENTER);
        }
        if (mock.hasPassed(desk.now())) {
            things.add(Thing.SAY_IT_WAS_MISSED);
        }
        if (ahead && open.seat().isOrganiser()) {
            things.add(Thing.OPEN_NOW);
            things.add(Thing.CANCEL);
        } else if (ahead) {
            things.add(mock.time() == null ? Thing.DECLINE : Thing.SAY_NO_TO_THE_TIME);
        }
        return things;
    }

    private Component door() {
        if (access instanceof RoomAccess.Known(var self, var mock)) {
            var door = new Anchor(RoomRoutes.room(mock), translate("rooms.do.enter"));
            door.addClassNames("rb-button-link", "rb-door");
            return door;
        }
        return Buttons.primary(
                translate("rooms.do.enter"),
                click -> {
                    if (hold()) {
                        enter();
                    }
                });
    }

    /** Whoever has it on their list goes on from there. */
    private void enter() {
        if (desk.times().open(access) instanceof Planning.Elsewhere(var mock)) {
            UI.getCurrent().navigate(RoomRoutes.room(mock));
        } else {
            page.enter(access);
        }
    }

    private void openNow() {
        if (access instanceof RoomAccess.Known(var self, var mock)) {
            desk.mocks().openNow(self, mock);
            readAgain();
        }
    }

    private void cancel() {
        Confirm.before(
                translate("rooms.cancel.title"),
                translate("rooms.cancel.text"),
                translate("rooms.do.cancel"),
                () -> said(desk.times().cancel(access)));
    }

    private void decline() {
        if (hold()) {
            said(desk.times().decline(access));
        }
    }

    private void back() {
        said(desk.times().comeBack(access, open.talk().turn()));
    }

    private void missed() {
        said(desk.times().didNotComeAbout(access));
        propose.open();
    }

    private void answer(UUID time, Answer answer) {
        var turn = open.talk().turn();
        if (hold()) {
            said(desk.times().answer(access, turn, time, answer));
        }
    }

    private boolean propose(List<AgreedTime> wanted) {
        var turn = open.talk().turn();
        return hold() && said(desk.times().propose(access, turn, wanted));
    }

    private boolean said(TimesResult result) {
        switch (result) {
            case TimesResult.Done() -> {}
            case TimesResult.ChangedMeanwhile() ->
                    Notices.problem(translate("rooms.times.meanwhile"));
            case TimesResult.Refused(var number, var problem) -> propose.mark(number, problem);
            case TimesResult.Closed() -> Notices.problem(translate("rooms.times.closed"));
        }
        readAgain();
        return result instanceof TimesResult.Done;
    }

    /** Takes the seat under the name given, so that what is said is known to be theirs. */
    private boolean hold() {
        if (open.seat().taken()) {
            return true;
        }
        if (!name.isSound()) {
            return false;
        }
        if (access instanceof RoomAccess.ByLink byLink && !byLink.isKnown()) {
            access = new RoomAccess.ByLink(byLink.link(), null, LinkDevice.remember());
        }
        var taken = desk.seats().take(access, name.given()) instanceof RoomDoor.Open;
        if (!taken) {
            readAgain();
        }
        return taken;
    }
}
