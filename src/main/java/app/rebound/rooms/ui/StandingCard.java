package app.rebound.rooms.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Card;
import app.rebound.rooms.MockInterview;
import app.rebound.rooms.Planning;
import app.rebound.rooms.TimeTalk;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How it stands, in one sentence, with what can be done now. */
class StandingCard extends Card {

    private final H2 title = new H2();
    private final Div lines = new Div();
    private final Div actions = new Div();

    StandingCard() {
        addClassName("rb-card-hero");
        title.getElement().setAttribute("aria-live", "polite");
        actions.addClassName("rb-actions");
        actions.setVisible(false);
        add(title, lines, actions);
    }

    void show(Planning.Open open, Instant now) {
        var mock = open.mock();
        title.setText(title(mock, open.talk(), now));
        lines.removeAll();
        lines(open, now).stream()
                .filter(line -> !line.isEmpty())
                .forEach(line -> lines.add(new Paragraph(line)));
    }

    /** Offers {@code things} to do in place of those before. */
    void offer(List<Component> things) {
        actions.removeAll();
        actions.add(things);
        actions.setVisible(!things.isEmpty());
    }

    private static String title(MockInterview mock, TimeTalk talk, Instant now) {
        var time = mock.time();
        return switch (mock.state()) {
            case AGREEING ->
                    mock.hasPassed(now)
                            ? translate("rooms.standing.passed")
                            : translate(
                                    talk.round() == 0
                                            ? "rooms.standing.no-time"
                                            : "rooms.standing.agreeing");
            case SCHEDULED ->
                    translate(
                            "rooms.standing.agreed",
                            Map.of(
                                    "time",
                                    TimeWords.hereFor(
                                            Objects.requireNonNull(time), mock.length())));
            case LIVE -> translate("rooms.standing.live");
            case OVER -> translate("rooms.standing.over");
            case CANCELLED -> translate("rooms.standing.cancelled");
            case MISSED -> translate("rooms.standing.missed");
        };
    }

    private static List<String> lines(Planning.Open open, Instant now) {
        var mock = open.mock();
        var lines = new ArrayList<String>();
        var time = mock.time();
        if (open.seat().gone()) {
            lines.add(translate("rooms.standing.gone"));
            return lines;
        }
        switch (mock.state()) {
            case AGREEING -> {
                if (mock.hasPassed(now)) {
                    lines.add(translate("rooms.standing.passed-text"));
                } else if (mock.others(open.seat().id()).isEmpty()) {
                    lines.add(translate("rooms.standing.alone"));
                } else {
                    lines.add(
                            translate(
                                    open.talk().round() == 0
                                            ? "rooms.standing.no-time-text"
                                            : "rooms.standing.agreeing-text"));
                }
            }
            case SCHEDULED -> {
                if (time != null) {
                    lines.add(TimeWords.beside(time));
                }
                lines.add(closing(mock, "rooms.standing.opens"));
            }
            case LIVE -> lines.add(closing(mock, "rooms.standing.closes"));
            case MISSED -> lines.add(translate("rooms.standing.missed-text"));
            case OVER, CANCELLED -> {}
        }
        return lines;
    }

    /** Until when the door is open. */
    private static String closing(MockInterview mock, String key) {
        var closes = mock.closesAt();
        return closes == null
                ? ""
                : translate(
                        key,
                        Map.of(
                                "minutes",
                                MockInterview.OPENS_BEFORE.toMinutes(),
                                "until",
                                TimeWords.clock(closes)));
    }
}
