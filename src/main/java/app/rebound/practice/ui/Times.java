package app.rebound.practice.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.format.Formats;
import app.rebound.practice.Attempt;
import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.text.MeasureFormat.FormatWidth;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;

/** Durations and answer times in words. */
final class Times {

    private Times() {}

    /** Whole minutes and seconds: "1 minute, 30 seconds". */
    static String words(Duration duration) {
        var parts = new ArrayList<Measure>();
        if (duration.toMinutes() > 0) {
            parts.add(new Measure(duration.toMinutes(), MeasureUnit.MINUTE));
        }
        if (duration.toSecondsPart() > 0 || parts.isEmpty()) {
            parts.add(new Measure(duration.toSecondsPart(), MeasureUnit.SECOND));
        }
        return MeasureFormat.getInstance(Formats.current().locale(), FormatWidth.WIDE)
                .formatMeasures(parts.toArray(Measure[]::new));
    }

    /** How long an answer took and whether that was in time. */
    static String of(Attempt attempt) {
        var used = attempt.used();
        return attempt.timeAllowed()
                .map(allowed -> {
                    var over = used.minus(allowed);
                    return over.toSeconds() > 0
                            ? translate(
                                    "practice.time.over",
                                    Map.of("over", words(over), "allowed", words(allowed)))
                            : translate(
                                    "practice.time.within",
                                    Map.of("used", words(used), "allowed", words(allowed)));
                })
                .orElseGet(() -> translate("practice.time.free", Map.of("used", words(used))));
    }
}
