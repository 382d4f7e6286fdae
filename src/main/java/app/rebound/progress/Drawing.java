package app.rebound.progress;

import app.rebound.base.trend.MeanEstimate;
import app.rebound.base.trend.RunningBand;
import app.rebound.base.trend.Scale;
import app.rebound.base.trend.SessionScore;
import app.rebound.progress.ProgressReport.Grain;
import app.rebound.progress.ProgressReport.Point;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * Decides what the points of a chart stand for: every session while they can be told apart by eye,
 * else the mean of a week, else of a month. Weeks and months without a session are gaps.
 */
record Drawing(Grain grain, ZoneId zone) {

    private static final int MOST_SESSIONS = 150;
    private static final int MOST_WEEKS = 200;

    /** A level in one session, as so many ratings on one version of a rubric say. */
    record Value(Instant at, double level, int ratings, UUID version, UUID session) {
        SessionScore toSessionScore() {
            return new SessionScore(at, level);
        }
    }

    /** What belongs to one session, week or month; nothing where it is a gap. */
    record Bucket<T>(Instant start, List<T> items) {}

    /** The finest drawing in which these moments, in order, can be told apart. */
    static Drawing of(List<Instant> moments, ZoneId zone) {
        if (moments.size() <= MOST_SESSIONS) {
            return new Drawing(Grain.SESSION, zone);
        }
        var days = ChronoUnit.DAYS.between(moments.getFirst(), moments.getLast());
        return new Drawing(days <= MOST_WEEKS * 7 ? Grain.WEEK : Grain.MONTH, zone);
    }

    /** The points of one line, whose values are in order. */
    List<Point> points(List<Value> values) {
        return grain == Grain.SESSION ? ofSessions(values) : ofBuckets(values);
    }

    /** One bucket for every session, or for every week or month from the first item to the last. */
    <T> List<Bucket<T>> buckets(List<T> inOrder, Function<T, Instant> at) {
        if (grain == Grain.SESSION) {
            return inOrder.stream()
                    .map(item -> new Bucket<>(at.apply(item), List.of(item)))
                    .toList();
        }
        var buckets = new ArrayList<Bucket<T>>();
        var items = new ArrayList<T>();
        var end = LocalDate.MIN;
        for (var item : inOrder) {
            var start = grain.startOf(at.apply(item), zone);
            if (buckets.isEmpty() || !start.isBefore(end)) {
                for (var gap = buckets.isEmpty() ? start : end;
                        gap.isBefore(start);
                        gap = grain.next(gap)) {
                    buckets.add(new Bucket<>(begin(gap), List.of()));
                }
                items = new ArrayList<>();
                buckets.add(new Bucket<>(begin(start), items));
                end = grain.next(start);
            }
            items.add(item);
        }
        return buckets;
    }

    private static List<Point> ofSessions(List<Value> values) {
        var points = new ArrayList<Point>();
        for (var run : runs(values)) {
            var sessions = run.stream().map(Value::toSessionScore).toList();
            var bands = RunningBand.over(sessions, Scale.ONE_TO_FIVE);
            for (var i = 0; i < run.size(); i++) {
                var value = run.get(i);
                var broken = i == 0 && !points.isEmpty();
                points.add(
                        new Point(
                                value.at(),
                                value.level(),
                                bands.get(i).mean(),
                                value.ratings(),
                                broken));
            }
        }
        return points;
    }

    private List<Point> ofBuckets(List<Value> values) {
        var points = new ArrayList<Point>();
        var version = values.isEmpty() ? null : values.getFirst().version();
        for (var bucket : buckets(values, Value::at)) {
            if (bucket.items().isEmpty()) {
                points.add(new Point(bucket.start(), null, new MeanEstimate.NoScores(), 0, false));
            }
            for (var run : runs(bucket.items())) {
                var broken = !run.getFirst().version().equals(version);
                version = run.getFirst().version();
                var levels = run.stream().map(Value::level).toList();
                points.add(
                        new Point(
                                bucket.start(),
                                levels.stream().mapToDouble(level -> level).average().orElseThrow(),
                                MeanEstimate.of(levels, Scale.ONE_TO_FIVE),
                                run.size(),
                                broken));
            }
        }
        return points;
    }

    /** Values in a row on the same version of the rubric; others can't be compared with them. */
    private static List<List<Value>> runs(List<Value> values) {
        var runs = new ArrayList<List<Value>>();
        for (var value : values) {
            if (runs.isEmpty() || !runs.getLast().getLast().version().equals(value.version())) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(value);
        }
        return runs;
    }

    private Instant begin(LocalDate date) {
        return date.atStartOfDay(zone).toInstant();
    }
}
