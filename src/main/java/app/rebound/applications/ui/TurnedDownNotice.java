package app.rebound.applications.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.applications.Application;
import app.rebound.applications.ApplicationRoutes;
import app.rebound.base.format.Formats;
import app.rebound.base.ui.Card;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Optional;

/** Says that one applied there before and was turned down; leads to that application. */
class TurnedDownNotice extends Div {

    TurnedDownNotice() {
        getElement().setAttribute("role", "status");
    }

    void show(Optional<Application> turnedDown) {
        removeAll();
        turnedDown.map(TurnedDownNotice::card).ifPresent(this::add);
    }

    private static Card card(Application earlier) {
        var day = earlier.turnedDownOn();
        var card =
                new Card(
                        new H2(translate("application.again.title")),
                        new Span(
                                translate(
                                        "application.again.text",
                                        Map.of(
                                                "company",
                                                earlier.company(),
                                                "role",
                                                earlier.role().isEmpty() ? "none" : earlier.role(),
                                                "day",
                                                day == null
                                                        ? "none"
                                                        : Formats.current().date(day)))),
                        new Anchor(
                                ApplicationRoutes.application(earlier.id()),
                                translate("application.again.open")));
        card.addClassName("rb-application-again");
        return card;
    }
}
