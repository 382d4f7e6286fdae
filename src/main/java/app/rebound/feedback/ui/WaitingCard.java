package app.rebound.feedback.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.format.Formats;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.feedback.FeedbackReading;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;

/** Who is still missing before everything opens at once, and the way to go without them. */
class WaitingCard extends Card {

    WaitingCard(FeedbackReading.Waiting waiting, Runnable open) {
        addClassName("rb-card-hero");
        getElement().setAttribute("role", "status");
        add(
                new H2(translate("feedback.waiting.title")),
                new Paragraph(translate("feedback.waiting.text")));
        if (!waiting.missing().isEmpty()) {
            var names = new UnorderedList();
            waiting.missing().forEach(name -> names.add(new ListItem(name)));
            add(new Paragraph(translate("feedback.waiting.missing")), names);
        }
        if (waiting.mayOpenNow()) {
            add(
                    new Paragraph(translate("feedback.waiting.may-open")),
                    Buttons.secondary(translate("feedback.waiting.open"), click -> open.run()));
        } else {
            add(
                    new Paragraph(
                            translate(
                                    "feedback.waiting.from",
                                    Map.of(
                                            "from",
                                            Formats.current().dateTime(waiting.mayOpenFrom())))));
        }
    }
}
