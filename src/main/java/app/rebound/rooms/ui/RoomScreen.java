package app.rebound.rooms.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Buttons;
import app.rebound.call.Caller;
import app.rebound.call.ui.CallPane;
import app.rebound.rooms.Media;
import app.rebound.rooms.Room;
import app.rebound.rooms.RoomAccess;
import app.rebound.rooms.RoomSight;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * The room on the screen of one seat: who is here, its side, and what can be done with the whole.
 */
class RoomScreen extends Div {

    private final RoomDesk desk;
    private final PeopleBar people = new PeopleBar();
    private final Paragraph news = new Paragraph();
    private final RoomSide side;
    private final TurnPart turns;
    private RoomSight.@Nullable Inside shown;

    RoomScreen(RoomDesk desk, RoomAccess access, Runnable readAgain, Runnable leave) {
        this.desk = desk;
        var hand = new RoomHand(access, readAgain);
        side = new RoomSide(desk, hand, readAgain);
        turns = new TurnPart(desk, hand);
        addClassName("rb-room");
        news.addClassName("rb-visually-hidden");
        news.getElement().setAttribute("role", "status");
        var keys = new Checkbox(translate("rooms.live.keys"), true);
        keys.setHelperText(translate("rooms.live.keys.help"));
        keys.addValueChangeListener(change -> RoomKeys.want(this, change.getValue()));
        keys.addClassName("rb-room-keys");
        var out = Buttons.quiet(translate("rooms.live.leave"), click -> leave.run());
        var foot = new Div(keys, out);
        foot.addClassName("rb-room-foot");
        RoomKeys.listen(this);
        add(people, news, side, turns, foot);
    }

    void show(RoomSight.Inside sight) {
        var before = shown;
        shown = sight;
        if (before == null && sight.room().mock().media() == Media.VIDEO) {
            addCall(sight.room());
        }
        people.show(sight.room());
        side.show(sight);
        turns.show(sight.room(), sight instanceof RoomSight.Between);
        if (before != null) {
            var said = RoomNewsline.between(before, sight);
            if (!said.isEmpty()) {
                news.setText(said);
            }
        }
    }

    /** Keeps what is being noted when this screen goes; tells where that was not saved before. */
    void takeNotesAlong(Component staying, Runnable saved) {
        side.takeNotesAlong(staying, saved);
    }

    /** Stays for as long as this screen does, whoever asks or answers. */
    private void addCall(Room room) {
        var mine = room.mine();
        var call =
                new Div(
                        new CallPane(
                                desk.calls(),
                                desk.ice(),
                                room.mock().id().value(),
                                new Caller(mine.id().value(), SeatWords.name(mine.name()))));
        call.addClassName("rb-room-call");
        addClassName("rb-room-with-call");
        addComponentAtIndex(indexOf(side) + 1, call);
    }
}
