package app.rebound.interviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.interviews.Way;
import app.rebound.interviews.Way.Standing;
import app.rebound.interviews.Way.Stop;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** The way as a line: a segment a step, and under it the steps in words, each saying how it is. */
class WayLine extends Nav {

    WayLine(Way way) {
        addClassName("rb-walk");
        setAriaLabel(translate("interviews.way"));
        var line = new Div();
        line.addClassName("rb-walk-line");
        line.getElement().setAttribute("aria-hidden", "true");
        var steps = new OrderedList();
        steps.addClassName("rb-walk-steps");
        for (var stop : way.stops()) {
            var segment = new Span();
            segment.addClassNames("rb-walk-segment", style(stop));
            line.add(segment);
            steps.add(item(stop));
        }
        add(line, steps);
    }

    private static ListItem item(Stop stop) {
        var name = translate(stop.step().key());
        Component words = stop.route() == null ? new Span(name) : new Anchor(stop.route(), name);
        if (stop.standing() == Standing.NEXT) {
            words.getElement().setAttribute("aria-current", "step");
        }
        var standing =
                new Span(translate("interviews.way.standing", translate(stop.standing().key())));
        standing.addClassName("rb-visually-hidden");
        var item = new ListItem(words, standing);
        item.addClassName(style(stop));
        return item;
    }

    private static String style(Stop stop) {
        return "rb-walk-" + stop.standing().name().toLowerCase(Locale.ROOT);
    }
}
