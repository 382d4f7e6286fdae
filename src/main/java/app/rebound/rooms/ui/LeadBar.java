package app.rebound.rooms.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.time.ClockTime;
import app.rebound.base.time.Phase;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.ClockFace;
import app.rebound.rooms.QuestionState;
import app.rebound.rooms.Room;
import app.rebound.rooms.RoomAccess;
import app.rebound.rooms.RoomSight;
import app.rebound.rooms.RoomStep;
import app.rebound.rooms.SeatId;
import app.rebound.rooms.Seen;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The clock and, for who leads, what one does with it and with the questions. */
class LeadBar extends Card {

    private static final Duration LITTLE = Duration.ofSeconds(30);
    private static final Duration MORE = Duration.ofMinutes(1);

    private final RoomDesk desk;
    private final RoomHand hand;
    private final Div clockRow = new Div();
    private final ClockFace clock;
    private final Paragraph state = new Paragraph();
    private final Paragraph who = new Paragraph();
    private final Button take;
    private final Div actions = new Div();
    private final Button next;
    private final Button back;
    private final Button skip;
    private final Button start;
    private final Button pause;
    private final Button little;
    private final Button more;
    private final Button end;
    private final Select<Duration> preparation = new Select<>();
    private @Nullable Seen seen;
    private @Nullable SeatId lead;
    private boolean paused;

    LeadBar(RoomDesk desk, RoomHand hand, Runnable readAgain) {
        this.desk = desk;
        this.hand = hand;
        this.clock = new ClockFace(readAgain);
        take =
                Buttons.primary(
                        translate("rooms.live.take-lead"),
                        click -> hand.act(access -> desk.rooms().takeLead(access, lead)));
        next =
                RoomKeys.on(
                        Buttons.primary(
                                translate("rooms.live.first"), click -> go(desk.script()::next)),
                        "n");
        back = button("rooms.live.back", "b", desk.script()::back);
        skip = button("rooms.live.skip", "s", desk.script()::skip);
        start = button("rooms.live.start-their-answer", "a", desk.clocks()::startAnswering);
        pause =
                RoomKeys.on(
                        Buttons.secondary(
                                translate("rooms.live.pause"),
                                click -> go(paused ? desk.clocks()::resume : desk.clocks()::pause)),
                        "p");
        little = button("rooms.live.half-minute", "3", (access, at) -> give(access, at, LITTLE));
        more = button("rooms.live.minute", "6", (access, at) -> give(access, at, MORE));
        end = button("rooms.live.end-answer", "e", desk.clocks()::endAnswer);
        preparation.setLabel(translate("rooms.live.preparation"));
        preparation.setItems(
                Duration.ZERO,
                Duration.ofSeconds(30),
                Duration.ofMinutes(1),
                Duration.ofMinutes(2));
        preparation.setItemLabelGenerator(LeadBar::preparationName);
        preparation.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                hand.act(access -> desk.script().prepareFor(access, change.getValue()));
            }
        });
        addClassName("rb-lead-bar");
        state.addClassName("rb-soft");
        clockRow.add(clock, state);
        clockRow.addClassName("rb-room-clock");
        actions.addClassName("rb-actions");
        actions.add(next, pause, start, little, more, end, back, skip, preparation);
        add(clockRow, who, take, actions);
    }

    void show(RoomSight.Asking asking) {
        var room = asking.room();
        var current = asking.current();
        lead = room.lead();
        seen = asking.seen();
        clockRow.setVisible(current != null);
        if (current != null) {
            clock.show(current.time());
        }
        state.setText(
                current == null ? "" : PauseWords.of(room, current.time(), current.pausedBy()));
        preparation.setValue(asking.preparation());
        showLead(room);
        actions.setVisible(room.isLead());
        showActions(asking, current == null ? null : current.time());
    }

    private void showLead(Room room) {
        who.setText(
                room.isLead()
                        ? ""
                        : room.leading()
                                .map(leading ->
                                        translate(
                                                room.canLead()
                                                        ? "rooms.live.lead-away"
                                                        : "rooms.live.lead-is",
                                                Map.of("name", SeatWords.name(leading.name()))))
                                .orElseGet(() -> translate("rooms.live.lead-nobody")));
        who.setVisible(!room.isLead());
        take.setVisible(room.canLead());
    }

    private void showActions(RoomSight.Asking asking, @Nullable ClockTime time) {
        var waiting =
                asking.agenda().stream().anyMatch(line -> line.state() == QuestionState.WAITING);
        var running = time != null && time.phase() != Phase.DONE;
        next.setText(translate(time == null ? "rooms.live.first" : "rooms.live.next"));
        next.setEnabled(waiting);
        back.setVisible(time != null);
        skip.setVisible(time != null);
        paused = time != null && time.paused();
        pause.setText(translate(paused ? "rooms.live.go-on" : "rooms.live.pause"));
        pause.setVisible(running);
        start.setVisible(time != null && time.phase() == Phase.PREPARING);
        var extendable = time != null && running && time.remainingTime().isPresent();
        little.setVisible(extendable);
        more.setVisible(extendable);
        end.setVisible(running);
    }

    private RoomStep give(RoomAccess access, Seen at, Duration time) {
        return desk.clocks().extend(access, at, time);
    }

    private Button button(String key, String press, BiFunction<RoomAccess, Seen, RoomStep> action) {
        return RoomKeys.on(Buttons.secondary(translate(key), click -> go(action)), press);
    }

    private void go(BiFunction<RoomAccess, Seen, RoomStep> action) {
        var at = seen;
        if (at != null) {
            hand.act(access -> action.apply(access, at));
        }
    }

    private static String preparationName(Duration time) {
        return time.isZero()
                ? translate("rooms.live.preparation.none")
                : translate("rooms.live.preparation.time", Map.of("seconds", time.toSeconds()));
    }
}
