package app.rebound.interviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/** Stands where judging is closed: until when, what is open all the same, and how to lift it. */
class ClosedCard extends Card {

    ClosedCard(Instant until, String coolOff, Clock clock, Runnable lift) {
        var actions =
                new Div(
                        Buttons.secondary(translate("looking-back.open-now"), click -> lift.run()),
                        new Anchor(coolOff, translate("looking-back.to-cool-off")));
        actions.addClassName("rb-actions");
        addClassName("rb-card-hero");
        add(
                new H2(
                        translate(
                                "looking-back.closed-until",
                                Map.of("until", Moments.current(clock).future(until)))),
                new Paragraph(translate("looking-back.closed-why")),
                actions);
    }
}
