package app.rebound.progress;

import static java.util.Comparator.comparingInt;

import app.rebound.base.trend.MeanEstimate;
import app.rebound.base.trend.Proportion;
import app.rebound.base.trend.Scale;
import app.rebound.base.trend.SelfOthersGap;
import app.rebound.base.trend.SessionScore;
import app.rebound.base.trend.Verdict;
import app.rebound.practice.SessionFact;
import app.rebound.progress.Drawing.Value;
import app.rebound.progress.ProgressReport.AnswerTime;
import app.rebound.progress.ProgressReport.Bar;
import app.rebound.progress.ProgressReport.CriterionTrend;
import app.rebound.progress.ProgressReport.Grain;
import app.rebound.progress.ProgressReport.Nerves;
import app.rebound.progress.ProgressReport.RatedLine;
import app.rebound.progress.ProgressReport.Rhythm;
import app.rebound.progress.ProgressReport.TimePoint;
import app.rebound.rubrics.Criterion;
import app.rebound.rubrics.OccasionMean;
import app.rebound.rubrics.Rater;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns what was rated and practised, each oldest first, into a report; reads every fact once. */
final class ReportBuilder {

    /** What nerves have no versions of. */
    private static final UUID ONE_VERSION = new UUID(0, 0);

    /** How many sessions "lately" means, the same as the band on the chart. */
    private static final int LATELY = 8;

    private static final int MOST_WEEKS = 104;

    private static final Scale NERVES_APART = new Scale(-4, 4);

    private final Map<String, String> names = new LinkedHashMap<>();
    private final List<String> order;
    private final ZoneId zone;
    private final LocalDate lastDay;

    /**
     * @param criteria in the order of the rubric; one that is not among them goes by its key
     * @param lastDay where the calendar of practice ends, included
     */
    ReportBuilder(List<Criterion> criteria, ZoneId zone, LocalDate lastDay) {
        criteria.forEach(criterion -> names.put(criterion.key(), criterion.name()));
        this.order = List.copyOf(names.keySet());
        this.zone = zone;
        this.lastDay = lastDay;
    }

    ProgressReport build(List<OccasionMean> means, List<SessionFact> facts) {
        return new ProgressReport(
                facts.size(),
                (int)
                        means.stream()
                                .filter(mean -> mean.raters() == Rater.Kind.OTHER)
                                .map(OccasionMean::occasion)
                                .distinct()
                                .count(),
                criteria(means),
                nerves(facts),
                answerTime(facts),
                rhythm(facts));
    }

    private List<CriterionTrend> criteria(List<OccasionMean> means) {
        var byCriterion = new LinkedHashMap<String, Map<Rater.Kind, List<OccasionMean>>>();
        for (var mean : means) {
            byCriterion
                    .computeIfAbsent(mean.criterion(), key -> new EnumMap<>(Rater.Kind.class))
                    .computeIfAbsent(mean.raters(), kind -> new ArrayList<>())
                    .add(mean);
        }
        return byCriterion.entrySet().stream()
                .map(criterion -> criterion(criterion.getKey(), criterion.getValue()))
                .sorted(
                        comparingInt((CriterionTrend trend) -> -trend.others().sessions())
                                .thenComparingInt(trend -> -trend.self().sessions())
                                .thenComparingInt(trend -> order.indexOf(trend.criterion())))
                .toList();
    }

    private CriterionTrend criterion(String key, Map<Rater.Kind, List<OccasionMean>> raters) {
        var self = values(raters.getOrDefault(Rater.Kind.SELF, List.of()));
        var others = values(raters.getOrDefault(Rater.Kind.OTHER, List.of()));
        var drawing = drawing(self, others);
        return new CriterionTrend(
                key,
                names.getOrDefault(key, key.replace('_', ' ')),
                drawing.grain(),
                line(self, drawing),
                line(others, drawing),
                gap(self, others));
    }

    private static List<Value> values(List<OccasionMean> means) {
        return means.stream()
                .map(mean ->
                        new Value(
                                mean.at(),
                                mean.mean(),
                                mean.ratings(),
                                mean.rubricVersion(),
                                mean.occasion()))
                .toList();
    }

    /** The drawing that the longer of two lines needs. */
    private Drawing drawing(List<Value> one, List<Value> other) {
        var longer = one.size() > other.size() ? one : other;
        return Drawing.of(longer.stream().map(Value::at).toList(), zone);
    }

    private static RatedLine line(List<Value> values, Drawing drawing) {
        if (values.isEmpty()) {
            return new RatedLine(
                    0, Verdict.on(List.of()), new MeanEstimate.NoScores(), false, List.of());
        }
        var newest = values.getLast().version();
        var comparable =
                values.stream()
                        .filter(value -> value.version().equals(newest))
                        .map(Value::toSessionScore)
                        .toList();
        return new RatedLine(
                values.size(),
                Verdict.on(comparable),
                lately(comparable),
                comparable.size() < values.size(),
                drawing.points(values));
    }

    private static MeanEstimate lately(List<SessionScore> sessions) {
        var from = Math.max(0, sessions.size() - LATELY);
        var last = sessions.subList(from, sessions.size());
        return MeanEstimate.of(last.stream().map(SessionScore::score).toList(), Scale.ONE_TO_FIVE);
    }

    private static SelfOthersGap gap(List<Value> self, List<Value> others) {
        record Same(UUID session, UUID rubricVersion) {}
        var own = new HashMap<Same, Double>();
        self.forEach(value -> own.put(new Same(value.session(), value.version()), value.level()));
        var pairs = new ArrayList<SelfOthersGap.Pair>();
        for (var value : others) {
            var mine = own.get(new Same(value.session(), value.version()));
            if (mine != null) {
                pairs.add(new SelfOthersGap.Pair(mine, value.level()));
            }
        }
        return SelfOthersGap.of(pairs, Scale.ONE_TO_FIVE);
    }

    private Nerves nerves(List<SessionFact> facts) {
        var before = told(facts, SessionFact::nervesBefore);
        var after = told(facts, SessionFact::nervesAfter);
        var changes = new ArrayList<Double>();
        for (var fact : facts) {
            var atFirst = fact.nervesBefore();
            var atLast = fact.nervesAfter();
            if (atFirst != null && atLast != null) {
                changes.add((double) atLast - atFirst);
            }
        }
        var drawing = drawing(before, after);
        return new Nerves(
                drawing.grain(),
                drawing.points(before),
                drawing.points(after),
                MeanEstimate.of(changes, NERVES_APART),
                Verdict.on(before.stream().map(Value::toSessionScore).toList()));
    }

    private static List<Value> told(
            List<SessionFact> facts, Function<SessionFact, @Nullable Integer> nerves) {
        var told = new ArrayList<Value>();
        for (var fact : facts) {
            var level = nerves.apply(fact);
            if (level != null) {
                told.add(new Value(fact.at(), level, 1, ONE_VERSION, fact.session()));
            }
        }
        return told;
    }

    private AnswerTime answerTime(List<SessionFact> facts) {
        var timed = facts.stream().filter(fact -> fact.timedAttempts() > 0).toList();
        var answers = timed.stream().mapToInt(SessionFact::timedAttempts).sum();
        var overTime = timed.stream().mapToInt(SessionFact::overTime).sum();
        var drawing = Drawing.of(timed.stream().map(SessionFact::at).toList(), zone);
        var points =
                drawing.buckets(timed, SessionFact::at).stream()
                        .map(bucket -> timePoint(bucket.start(), bucket.items()))
                        .toList();
        return new AnswerTime(
                drawing.grain(), points, Proportion.of(answers - overTime, answers).orElse(null));
    }

    private static TimePoint timePoint(Instant start, List<SessionFact> sessions) {
        var answers = sessions.stream().mapToInt(SessionFact::timedAttempts).sum();
        return answers == 0
                ? new TimePoint(start, 0, 0, 0)
                : new TimePoint(
                        start,
                        answers,
                        sessions.stream().mapToDouble(SessionFact::usedSeconds).sum() / answers,
                        sessions.stream().mapToDouble(SessionFact::allowedSeconds).sum() / answers);
    }

    private Rhythm rhythm(List<SessionFact> facts) {
        if (facts.isEmpty()) {
            return new Rhythm(Grain.WEEK, List.of(), 0, 0);
        }
        var weeks = bars(facts, Grain.WEEK);
        var practised = (int) weeks.stream().filter(week -> week.sessions() > 0).count();
        var grain = weeks.size() <= MOST_WEEKS ? Grain.WEEK : Grain.MONTH;
        return new Rhythm(
                grain, grain == Grain.WEEK ? weeks : bars(facts, grain), practised, weeks.size());
    }

    private List<Bar> bars(List<SessionFact> facts, Grain grain) {
        var sessions = new HashMap<LocalDate, Integer>();
        facts.forEach(fact -> sessions.merge(grain.startOf(fact.at(), zone), 1, Integer::sum));
        return Stream.iterate(
                        grain.startOf(facts.getFirst().at(), zone),
                        start -> !start.isAfter(lastDay),
                        grain::next)
                .map(start -> new Bar(start, sessions.getOrDefault(start, 0)))
                .toList();
    }
}
