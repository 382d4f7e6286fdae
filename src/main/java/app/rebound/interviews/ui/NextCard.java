package app.rebound.interviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.Person;
import app.rebound.base.format.Formats;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.interviews.InterviewRoutes;
import app.rebound.interviews.Step;
import app.rebound.interviews.Way;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;

/** The step that helps now, why, and the way past it; where it is late, closing is offered. */
class NextCard extends Card {

    NextCard(Way way, Person person, LocalDate today, Consumer<Step> skip) {
        addClassNames("rb-card-hero", "rb-next-step");
        way.next().ifPresentOrElse(stop -> show(way, stop, skip), this::showEnd);
        if (way.isLateFor(person, today)) {
            add(late(way));
        }
    }

    private void show(Way way, Way.Stop stop, Consumer<Step> skip) {
        var key = "interviews.next." + stop.step();
        var args =
                Map.<String, Object>of(
                        "company",
                        way.interview().company(),
                        "until",
                        Formats.current().dateTime(way.judgingOpens()));
        add(new H2(translate(stop.step().key())), new Paragraph(translate(key + ".text", args)));
        var actions = new Div();
        actions.addClassName("rb-actions");
        var route = stop.route();
        if (route != null) {
            actions.add(
                    Buttons.primary(
                            translate(key + ".action", args),
                            click -> UI.getCurrent().navigate(route)));
        }
        if (stop.step() != Step.CLOSE) {
            actions.add(
                    Buttons.quiet(
                            translate(
                                    stop.step() == Step.COOL_OFF
                                            ? "interviews.skip.COOL_OFF"
                                            : "interviews.skip"),
                            click -> skip.accept(stop.step())));
        }
        add(actions);
    }

    private void showEnd() {
        add(
                new H2(translate("interviews.next.end")),
                new Paragraph(translate("interviews.next.end-text")));
    }

    private static Div late(Way way) {
        var late =
                new Div(
                        new Paragraph(
                                translate(
                                        "interviews.late",
                                        Map.of("day", Formats.current().date(way.letterBy())))),
                        new Anchor(
                                InterviewRoutes.step(Step.CLOSE, way.interview().id()),
                                translate("interviews.next.CLOSE.action")));
        late.addClassName("rb-late");
        return late;
    }
}
