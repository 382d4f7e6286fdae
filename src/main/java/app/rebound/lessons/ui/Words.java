package app.rebound.lessons.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.format.Formats;
import app.rebound.lessons.Lesson;
import app.rebound.lessons.LessonSource;
import app.rebound.lessons.Occasion;
import app.rebound.lessons.SourceWays;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import java.util.Map;
import java.util.Optional;

/** Sources, occasions and histories as words. */
final class Words {

    private Words() {}

    /** What the person calls the source, else what it is. */
    static String of(LessonSource source) {
        return source.label().isEmpty()
                ? translate(source.key())
                : translate(
                        "lessons.source.named",
                        Map.of("kind", translate(source.key()), "label", source.label()));
    }

    /** The source, as a link where there is a way back to it. */
    static Component link(LessonSource source, SourceWays ways) {
        return ways.route(source)
                .<Component>map(route -> new Anchor(route, of(source)))
                .orElseGet(() -> new Span(of(source)));
    }

    /** The occasion with its date. */
    static String of(Occasion occasion) {
        var what =
                occasion.label().isEmpty()
                        ? translate("lessons.source." + occasion.type())
                        : occasion.label();
        return what + " · " + Formats.current().date(occasion.at());
    }

    /** How often it was kept and how often it slipped; empty while it was never ticked. */
    static Optional<String> record(Lesson lesson) {
        return lesson.kept() + lesson.slipped() == 0
                ? Optional.empty()
                : Optional.of(
                        translate(
                                "lessons.record",
                                Map.of("kept", lesson.kept(), "slipped", lesson.slipped())));
    }

    static Paragraph soft(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassNames("rb-soft", "rb-small");
        return paragraph;
    }

    static Div actions(Component... buttons) {
        var actions = new Div(buttons);
        actions.addClassName("rb-actions");
        return actions;
    }

    static Anchor back(String route, String text) {
        var back = new Anchor(route, text);
        back.addClassName("rb-back");
        return back;
    }

    /** Opens an address that may carry a query. */
    static void go(String route) {
        var location = new Location(route);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }
}
