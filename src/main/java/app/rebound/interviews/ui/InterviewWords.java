package app.rebound.interviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.format.Formats;
import app.rebound.base.ui.Tag;
import app.rebound.interviews.Interview;
import app.rebound.interviews.InterviewId;
import app.rebound.interviews.InterviewRoutes;
import app.rebound.interviews.Outcome;
import app.rebound.interviews.Stage;
import app.rebound.interviews.StepState;
import app.rebound.interviews.Went;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How interviews are put into words on every screen. */
final class InterviewWords {

    private InterviewWords() {}

    /** "Norda, product owner". */
    static String title(String company, String role) {
        return role.isEmpty()
                ? company
                : translate("interviews.title", Map.of("company", company, "role", role));
    }

    static String title(Interview interview) {
        return title(interview.company(), interview.role());
    }

    /** "19 November 2026, 14:00 · Second round"; with the zone where it is not the reader's. */
    static String when(@Nullable LocalDateTime when, ZoneId zone, Stage stage) {
        var formats = Formats.current();
        if (when == null) {
            return translate("interviews.when.open", Map.of("stage", translate(stage.key())));
        }
        var time =
                DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                        .localizedBy(formats.locale())
                        .format(when);
        var here =
                zone.getRules().getOffset(when).equals(formats.zone().getRules().getOffset(when));
        return translate(
                "interviews.when",
                Map.of(
                        "day", formats.date(when.toLocalDate()),
                        "time", here ? time : time + " (" + zone.getId() + ")",
                        "stage", translate(stage.key())));
    }

    static String when(Interview interview) {
        return when(interview.when(), interview.zone(), interview.stage());
    }

    /** One line on how far a step is, empty where there is nothing to say. */
    static String summary(StepState state) {
        if (state.summaryKey().isEmpty()) {
            return "";
        }
        var args = new HashMap<String, Object>();
        state.args().forEach((name, value) -> args.put(name, shown(value)));
        return translate(state.summaryKey(), args);
    }

    private static Object shown(Object value) {
        return switch (value) {
            case Instant instant -> Formats.current().dateTime(instant);
            case LocalDate date -> Formats.current().date(date);
            default -> value;
        };
    }

    static Tag tag(Outcome outcome) {
        return new Tag(translate(outcome.key()), tone(outcome));
    }

    static Tag.Tone tone(Outcome outcome) {
        return outcome == Outcome.OFFER ? Tag.Tone.GOOD : Tag.Tone.NEUTRAL;
    }

    static Tag tag(Went went) {
        return new Tag(translate(went.key()), tone(went));
    }

    static Tag.Tone tone(Went went) {
        return switch (went) {
            case WELL -> Tag.Tone.GOOD;
            case MIXED -> Tag.Tone.NEUTRAL;
            case BADLY -> Tag.Tone.CARE;
        };
    }

    /** The way back from a step to its interview. */
    static Anchor back(InterviewId id) {
        var back = new Anchor(InterviewRoutes.interview(id), translate("interviews.back"));
        back.addClassName("rb-back");
        return back;
    }

    static Paragraph soft(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassNames("rb-soft", "rb-small");
        return paragraph;
    }
}
