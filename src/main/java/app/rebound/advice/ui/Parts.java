package app.rebound.advice.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.advice.LessonMade;
import app.rebound.base.format.Formats;
import app.rebound.base.ui.Calendar;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Small parts that several of these screens show. */
final class Parts {

    private Parts() {}

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

    /** A link that looks like the button it stands beside. */
    static Anchor button(String route, String text) {
        var link = new Anchor(route, text);
        link.addClassName("rb-button-link");
        return link;
    }

    /** A day until today, in the reader's words. */
    static DatePicker day(String label, @Nullable LocalDate value, LocalDate today) {
        var picker = new DatePicker(label);
        picker.setI18n(Calendar.words());
        picker.setLocale(Formats.current().locale());
        picker.setMax(today);
        picker.setValue(value);
        picker.addClassName("rb-advice-day");
        return picker;
    }

    static String closed(Instant until) {
        return translate("advice.closed-until", Map.of("until", Formats.current().dateTime(until)));
    }

    /** What came of making a lesson, in words. */
    static String words(LessonMade made) {
        return switch (made) {
            case LessonMade.Made(var lesson) ->
                    translate("advice.lesson.made." + lesson.standing().name());
            case LessonMade.Empty() -> translate("advice.lesson.empty");
            case LessonMade.ClosedUntil(var until) -> closed(until);
            case LessonMade.NotFound() -> translate("advice.gone");
        };
    }
}
