package app.rebound.applications.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.applications.Outlook;
import app.rebound.applications.Stage;
import app.rebound.base.format.Formats;
import app.rebound.base.ui.Prose;
import app.rebound.base.ui.Tag;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the application screens say alike. */
final class Words {

    private Words() {}

    /** What the person calls the stage, or its meaning in the reader's language. */
    static String stage(Stage stage) {
        return stage.name().isEmpty() ? translate(stage.meaning().key()) : stage.name();
    }

    /** When something is to be done; empty where no day was set. */
    static Optional<Component> due(Outlook outlook, @Nullable LocalDate date) {
        if (date == null) {
            return Optional.empty();
        }
        var day = Map.<String, Object>of("day", Formats.current().shortDay(date));
        return Optional.of(
                switch (outlook.due(date)) {
                    case NO_DATE, LATER -> soft(translate("application.due.later", day));
                    case TODAY -> new Tag(translate("application.due.today"), Tag.Tone.ACCENT);
                    case EARLIER ->
                            new Tag(translate("application.due.earlier", day), Tag.Tone.CARE);
                });
    }

    /** The same inside of what is only to be read. */
    static void due(Outlook outlook, @Nullable LocalDate date, Prose.Part place) {
        if (date != null) {
            var day = Map.<String, Object>of("day", Formats.current().shortDay(date));
            switch (outlook.due(date)) {
                case NO_DATE, LATER ->
                        place.line(
                                "span",
                                "rb-soft rb-small",
                                translate("application.due.later", day));
                case TODAY -> place.tag(translate("application.due.today"), Tag.Tone.ACCENT);
                case EARLIER -> place.tag(translate("application.due.earlier", day), Tag.Tone.CARE);
            }
        }
    }

    /** A quiet small line. */
    static Span soft(String text) {
        var span = new Span(text);
        span.addClassNames("rb-soft", "rb-small");
        return span;
    }

    /** A quiet small paragraph. */
    static Paragraph softLine(String text) {
        var line = new Paragraph(text);
        line.addClassNames("rb-soft", "rb-small");
        return line;
    }

    static Div actions(Component... buttons) {
        var actions = new Div(buttons);
        actions.addClassName("rb-actions");
        return actions;
    }

    /** A line that says quietly, and to screen readers, what was kept. */
    static Span status() {
        var status = new Span();
        status.addClassNames("rb-soft", "rb-small", "rb-saved");
        status.getElement().setAttribute("role", "status");
        return status;
    }

    static void open(String route) {
        UI.getCurrent().navigate(route);
    }
}
