package app.rebound.progress.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.trend.Interval;
import app.rebound.base.trend.MeanEstimate;
import app.rebound.base.ui.ChartModel;
import app.rebound.base.ui.ChartModel.Axis;
import app.rebound.base.ui.ChartModel.Kind;
import app.rebound.base.ui.ChartModel.Series;
import app.rebound.base.ui.ChartModel.Style;
import app.rebound.base.ui.ChartModel.Unit;
import app.rebound.base.ui.ChartModel.Words;
import app.rebound.practice.Nerves;
import app.rebound.progress.ProgressReport;
import app.rebound.progress.ProgressReport.AnswerTime;
import app.rebound.progress.ProgressReport.CriterionTrend;
import app.rebound.progress.ProgressReport.Grain;
import app.rebound.progress.ProgressReport.RatedLine;
import app.rebound.progress.ProgressReport.Rhythm;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Draws the parts of a report as charts. */
final class Charts {

    private static final int DOTS_ONLY = 2;

    private final ZoneId zone;

    Charts(ZoneId zone) {
        this.zone = zone;
    }

    /** Others and self as lines of their own; the band is around the one the verdict is about. */
    ChartModel criterion(String name, String description, CriterionTrend trend) {
        var series = new ArrayList<Series>();
        if (trend.others().sessions() > 0) {
            series.add(rated("progress.series.others", Style.OTHERS, trend.others(), trend));
        }
        if (trend.self().sessions() > 0) {
            series.add(rated("progress.series.self", Style.SELF, trend.self(), trend));
        }
        return new ChartModel(
                Kind.LINE,
                name,
                description,
                levels(
                        translate("progress.axis.level"),
                        level -> level + " " + Sentences.level(level)),
                words(trend.grain(), "progress.cases.ratings", "progress.column.ratings"),
                series,
                List.of());
    }

    private Series rated(String name, Style style, RatedLine line, CriterionTrend trend) {
        var banded = line == trend.leading();
        return new Series(
                translate(name),
                style,
                line.sessions() <= DOTS_ONLY,
                line.points().stream().map(point -> point(point, trend.grain(), banded)).toList());
    }

    private ChartModel.Point point(ProgressReport.Point point, Grain grain, boolean banded) {
        var value = point.value();
        if (value == null) {
            return ChartModel.Point.gap(LocalDate.ofInstant(point.start(), zone));
        }
        var band = banded ? band(point.around()) : null;
        return new ChartModel.Point(
                x(point.start(), grain),
                value,
                band == null ? null : band.low(),
                band == null ? null : band.high(),
                (long) point.cases(),
                banded ? note(point.around()) : null,
                point.breakBefore());
    }

    private static @Nullable Interval band(MeanEstimate around) {
        return switch (around) {
            case MeanEstimate.Banded banded -> banded.band();
            case MeanEstimate.TooFewToTell few -> few.band();
            default -> null;
        };
    }

    private static @Nullable String note(MeanEstimate around) {
        return switch (around) {
            case MeanEstimate.TooFewToTell few -> translate("progress.note.few");
            case MeanEstimate.AllEqual equal -> translate("progress.note.equal");
            default -> null;
        };
    }

    ChartModel nerves(String description, ProgressReport.Nerves nerves) {
        return new ChartModel(
                Kind.LINE,
                translate("progress.nerves"),
                description,
                levels(
                        translate("progress.axis.nerves"),
                        level -> level + " " + translate(Nerves.key(level))),
                words(nerves.grain(), "progress.cases.answers", "progress.column.answers"),
                List.of(
                        nerves("progress.series.before", Style.NEUTRAL, nerves.before(), nerves),
                        nerves("progress.series.after", Style.OTHERS, nerves.after(), nerves)),
                List.of());
    }

    private Series nerves(
            String name,
            Style style,
            List<ProgressReport.Point> points,
            ProgressReport.Nerves nerves) {
        return new Series(
                translate(name),
                style,
                points.size() <= DOTS_ONLY,
                points.stream().map(point -> point(point, nerves.grain(), false)).toList());
    }

    ChartModel time(String description, AnswerTime time) {
        return new ChartModel(
                Kind.LINE,
                translate("progress.time"),
                description,
                new Axis(translate("progress.axis.time"), Unit.DURATION, 0, 0.0, null, Map.of()),
                words(time.grain(), "progress.cases.timed", "progress.column.timed"),
                List.of(
                        new Series(
                                translate("progress.series.used"),
                                Style.OTHERS,
                                time.points().size() <= DOTS_ONLY,
                                seconds(time, ProgressReport.TimePoint::usedSeconds)),
                        new Series(
                                translate("progress.series.allowed"),
                                Style.NEUTRAL,
                                time.points().size() <= DOTS_ONLY,
                                seconds(time, ProgressReport.TimePoint::allowedSeconds))),
                List.of());
    }

    private List<ChartModel.Point> seconds(
            AnswerTime time, ToDoubleFunction<ProgressReport.TimePoint> seconds) {
        return time.points().stream()
                .map(point ->
                        point.isGap()
                                ? ChartModel.Point.gap(LocalDate.ofInstant(point.start(), zone))
                                : ChartModel.Point.at(
                                        x(point.start(), time.grain()),
                                        seconds.applyAsDouble(point),
                                        point.answers()))
                .toList();
    }

    ChartModel rhythm(String description, Rhythm rhythm) {
        return new ChartModel(
                Kind.BAR,
                translate("progress.weeks." + rhythm.grain().name()),
                description,
                new Axis(translate("progress.axis.sessions"), Unit.NUMBER, 0, 0.0, null, Map.of()),
                words(rhythm.grain(), "progress.cases.sessions", "progress.column.sessions"),
                List.of(
                        new Series(
                                translate("progress.series.sessions"),
                                Style.OTHERS,
                                false,
                                rhythm.bars().stream().map(Charts::bar).toList())),
                List.of());
    }

    private static ChartModel.Point bar(ProgressReport.Bar bar) {
        return bar.sessions() == 0
                ? ChartModel.Point.gap(bar.start())
                : new ChartModel.Point(
                        bar.start().toString(),
                        (double) bar.sessions(),
                        null,
                        null,
                        null,
                        null,
                        false);
    }

    private static Axis levels(String title, IntFunction<String> name) {
        var labels = new TreeMap<Integer, String>();
        for (var level = 1; level <= 5; level++) {
            labels.put(level, name.apply(level));
        }
        return new Axis(title, Unit.NUMBER, 1, 1.0, 5.0, labels);
    }

    /** A point counts ratings or answers in a session, and sessions in a week or month. */
    private static Words words(Grain grain, String cases, String heading) {
        var inSession = grain == Grain.SESSION;
        return new Words(
                translate("progress.moment." + grain.name(), Map.of("date", "{date}")),
                translate(inSession ? cases : "progress.cases.sessions", Map.of("n", "{n}")),
                translate(inSession ? heading : "progress.column.sessions"));
    }

    private String x(Instant start, Grain grain) {
        return grain == Grain.SESSION
                ? start.toString()
                : LocalDate.ofInstant(start, zone).toString();
    }
}
