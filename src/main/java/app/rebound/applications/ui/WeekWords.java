package app.rebound.applications.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.applications.Outlook;
import app.rebound.applications.Week;
import app.rebound.base.format.Formats;
import java.util.Map;

/** Says a week in words: what was done, and something kind and true about the rest. */
final class WeekWords {

    private WeekWords() {}

    static String done(Week week) {
        Map<String, Object> args =
                Map.of(
                        "sent", week.sent(),
                        "written", week.written(),
                        "done", week.done(),
                        "aim", week.aim().orElse(0));
        if (week.done() == 0) {
            return translate("application.week.none-yet");
        }
        return week.aim().isEmpty()
                ? translate("application.week.done", args)
                : translate("application.week.done-of", args);
    }

    static String kind(Week week, Outlook outlook) {
        var until = outlook.pausedUntil();
        if (until != null && outlook.isResting()) {
            return translate(
                    "application.week.resting", Map.of("day", Formats.current().day(until)));
        }
        if (week.target() == null) {
            return translate("application.week.no-target");
        }
        if (week.left() == 0) {
            return translate("application.week.reached");
        }
        return translate(
                week.gentle() ? "application.week.gentle" : "application.week.open",
                Map.of("aim", week.aim().orElse(0), "left", week.left()));
    }
}
