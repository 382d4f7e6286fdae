package app.rebound.rooms.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.ExtraTime;
import app.rebound.base.time.Phase;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.ClockFace;
import app.rebound.rooms.RoomAccess;
import app.rebound.rooms.RoomSight;
import app.rebound.rooms.RoomStep;
import app.rebound.rooms.Seen;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The room as whoever answers sees it: the question, the clock, and nothing else. */
class AnswererSide extends Div {

    private final RoomDesk desk;
    private final RoomHand hand;
    private final H1 question = new H1();
    private final ClockFace clock;
    private final Paragraph state = new Paragraph();
    private final Div clockRow;
    private final Button start =
            RoomKeys.on(
                    Buttons.primary(translate("rooms.live.start-answering"), click -> start()),
                    "a");
    private final Button moment =
            RoomKeys.on(
                    Buttons.secondary(translate("rooms.live.moment"), click -> pauseOrGoOn()), "p");
    private final Select<ExtraTime> extra = new Select<>();
    private boolean paused;
    private @Nullable Seen seen;

    AnswererSide(RoomDesk desk, RoomHand hand, Runnable readAgain) {
        this.desk = desk;
        this.hand = hand;
        this.clock = new ClockFace(readAgain);
        addClassName("rb-answerer");
        question.addClassName("rb-question");
        question.getElement().setAttribute("tabindex", "-1");
        state.addClassName("rb-soft");
        clockRow = new Div(clock, state);
        clockRow.addClassName("rb-room-clock");
        var actions = new Div(start, moment);
        actions.addClassName("rb-actions");
        extra.setAriaLabel(translate("rooms.live.lobby.extra"));
        extra.setHelperText(translate("rooms.live.lobby.extra.help"));
        extra.setItems(ExtraTime.values());
        extra.setItemLabelGenerator(one -> translate("account.extra-time." + one.name()));
        extra.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                hand.act(access -> desk.rooms().allow(access, change.getValue()));
            }
        });
        var aside = new Details(translate("rooms.live.lobby.extra"), extra);
        aside.addClassName("rb-answerer-time");
        add(question, clockRow, actions, aside);
    }

    void show(RoomSight.Waiting waiting) {
        extra.setValue(waiting.room().mine().extraTime());
        seen = null;
        question.setText(translate("rooms.live.waiting"));
        question.getElement().removeAttribute("lang");
        clock.setVisible(false);
        state.setText(
                waiting.room()
                        .leading()
                        .map(lead ->
                                translate(
                                        "rooms.live.waiting.lead",
                                        Map.of("name", SeatWords.name(lead.name()))))
                        .orElseGet(() -> translate("rooms.live.waiting.nobody")));
        start.setVisible(false);
        moment.setVisible(false);
    }

    void show(RoomSight.Answering answering) {
        var room = answering.room();
        extra.setValue(room.mine().extraTime());
        var asked = answering.question();
        var time = answering.time();
        seen = answering.seen();
        paused = time.paused();
        question.setText(asked.text());
        question.getElement().setAttribute("lang", asked.language().toLanguageTag());
        clock.setVisible(true);
        clock.show(time);
        state.setText(PauseWords.of(room, time, answering.pausedBy()));
        start.setVisible(time.phase() == Phase.PREPARING);
        moment.setVisible(time.phase() != Phase.DONE);
        moment.setText(translate(paused ? "rooms.live.go-on" : "rooms.live.moment"));
    }

    private void start() {
        act(desk.clocks()::startAnswering);
    }

    private void pauseOrGoOn() {
        act(paused ? desk.clocks()::resume : desk.clocks()::pause);
    }

    private void act(BiFunction<RoomAccess, Seen, RoomStep> action) {
        var at = seen;
        if (at != null) {
            hand.act(access -> action.apply(access, at));
        }
    }
}
