package app.rebound.progress.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.format.Formats;
import app.rebound.base.trend.Interval;
import app.rebound.base.trend.MeanEstimate;
import app.rebound.base.trend.SelfOthersGap;
import app.rebound.base.trend.Slope;
import app.rebound.base.trend.Verdict;
import app.rebound.base.ui.Tag;
import app.rebound.progress.ProgressReport.AnswerTime;
import app.rebound.progress.ProgressReport.CriterionTrend;
import app.rebound.progress.ProgressReport.Grain;
import app.rebound.progress.ProgressReport.Nerves;
import app.rebound.progress.ProgressReport.RatedLine;
import app.rebound.progress.ProgressReport.Rhythm;
import app.rebound.rubrics.form.Levels;
import app.rebound.rubrics.form.Numbers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the report says, in words for one reader. Where numbers are hidden the same is said without
 * scores; on how many sessions it rests is told all the same.
 */
final class Sentences {

    private static final double WEEKS_IN_A_MONTH = 365.25 / 12 / 7;

    private final Formats formats;
    private final Numbers numbers;

    Sentences(Formats formats, Numbers numbers) {
        this.formats = formats;
        this.numbers = numbers;
    }

    /** The verdict in two or three words. */
    static Tag tag(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Improving up -> new Tag(translate("progress.tag.up"), Tag.Tone.GOOD);
            case Verdict.LowerLately down -> neutral("progress.tag.down");
            case Verdict.NoClearChange none -> neutral("progress.tag.none");
            case Verdict.TooFew few when few.sessions() >= MeanEstimate.ENOUGH ->
                    neutral("progress.tag.none");
            case Verdict.TooFew few -> neutral("progress.tag.few");
            case Verdict.DotsOnly dots -> neutral("progress.tag.few");
            case Verdict.NoData nothing -> neutral("progress.tag.nothing");
        };
    }

    private static Tag neutral(String key) {
        return new Tag(translate(key), Tag.Tone.NEUTRAL);
    }

    /** What the ratings of others say, and of the person; what was not rated is left out. */
    List<String> verdicts(CriterionTrend trend) {
        var said = new ArrayList<String>();
        if (trend.others().sessions() > 0) {
            said.add(verdict(trend.others().verdict(), "OTHERS"));
        }
        if (trend.self().sessions() > 0) {
            said.add(verdict(trend.self().verdict(), "SELF"));
        }
        return said;
    }

    private String verdict(Verdict verdict, String who) {
        var args = new HashMap<String, Object>(Map.of("who", who, "n", verdict.sessions()));
        return switch (verdict) {
            case Verdict.Improving up -> change("progress.verdict.up", up.slope(), args);
            case Verdict.LowerLately down -> change("progress.verdict.down", down.slope(), args);
            case Verdict.NoClearChange none -> translate("progress.verdict.none", args);
            case Verdict.TooFew few -> {
                args.put("more", few.more());
                yield translate("progress.verdict.few", args);
            }
            case Verdict.DotsOnly dots -> {
                args.put("more", Verdict.SESSIONS_TO_TELL - dots.sessions());
                yield translate("progress.verdict.few", args);
            }
            case Verdict.NoData nothing -> "";
        };
    }

    private String change(String key, Slope slope, Map<String, Object> args) {
        if (numbers == Numbers.HIDDEN) {
            return translate(key + ".words", args);
        }
        var up = slope.perWeek() > 0;
        var low = slope.interval().low() * WEEKS_IN_A_MONTH;
        var high = slope.interval().high() * WEEKS_IN_A_MONTH;
        args.put("change", small(Math.abs(slope.perWeek() * WEEKS_IN_A_MONTH)));
        args.put("low", small(up ? low : -high));
        args.put("high", small(up ? high : -low));
        return translate(key, args);
    }

    /** Where the last sessions stand, once there are enough of them. */
    Optional<String> lately(RatedLine line) {
        return switch (line.lately()) {
            case MeanEstimate.Banded banded -> Optional.of(lately(banded));
            case MeanEstimate.AllEqual equal when equal.canBeTold() ->
                    Optional.of(
                            translate(
                                    "progress.lately.equal",
                                    Map.of("n", equal.n(), "level", level(equal.mean()))));
            default -> Optional.empty();
        };
    }

    private String lately(MeanEstimate.Banded banded) {
        var band = banded.band();
        var args = new HashMap<String, Object>();
        args.put("n", banded.n());
        args.put("level", level(banded.mean()));
        args.put("mean", number(banded.mean()));
        args.putAll(Map.of("low", number(band.low()), "high", number(band.high())));
        return translate(
                numbers == Numbers.HIDDEN ? "progress.lately.words" : "progress.lately", args);
    }

    /** How the person's own ratings lie beside those of others; empty where nobody else rated. */
    Optional<String> gap(CriterionTrend trend) {
        return trend.others().sessions() == 0 || trend.self().sessions() == 0
                ? Optional.empty()
                : Optional.of(gap(trend.gap()));
    }

    private String gap(SelfOthersGap gap) {
        if (!gap.canBeTold()) {
            return translate(
                    "progress.gap.few",
                    Map.of("n", gap.pairs(), "more", MeanEstimate.ENOUGH - gap.pairs()));
        }
        return told("progress.gap.", gap.difference());
    }

    /** Higher, lower or no clear difference; with its size where there is a band. */
    private String told(String key, MeanEstimate difference) {
        var args = new HashMap<String, Object>();
        args.put("n", difference.n());
        if (difference instanceof MeanEstimate.Banded banded && numbers == Numbers.SHOWN) {
            var band = apart(banded.band());
            args.putAll(Map.of("low", number(band.low()), "high", number(band.high())));
            args.put("difference", number(Math.abs(banded.mean())));
            return translate(key + direction(difference), args);
        }
        return translate(key + direction(difference) + ".words", args);
    }

    private static String direction(MeanEstimate difference) {
        var band =
                switch (difference) {
                    case MeanEstimate.Banded banded -> banded.band();
                    case MeanEstimate.AllEqual equal -> new Interval(equal.mean(), equal.mean());
                    default -> throw new IllegalArgumentException("Too few: " + difference);
                };
        if (band.low() > 0) {
            return "higher";
        }
        return band.high() < 0 ? "lower" : "none";
    }

    /** The band as distances where it lies below zero. */
    private static Interval apart(Interval band) {
        return band.high() < 0 ? new Interval(-band.high(), -band.low()) : band;
    }

    /** How the points, the band and the verdict come about. */
    String counted(CriterionTrend trend) {
        var leading = trend.leading();
        var said =
                translate(
                        "progress.counted." + trend.grain().name(),
                        Map.of("n", leading.verdict().sessions()));
        return leading.rubricChanged()
                ? said + " " + translate("progress.counted.rubricChanged")
                : said;
    }

    List<String> nerves(Nerves nerves) {
        var said = new ArrayList<String>();
        said.add(
                nerves.change().canBeTold()
                        ? told("progress.nerves.", nerves.change())
                        : translate("progress.nerves.few", Map.of("n", nerves.change().n())));
        switch (nerves.beforeVerdict()) {
            case Verdict.Improving higher ->
                    said.add(translate("progress.nerves.up", Map.of("n", higher.sessions())));
            case Verdict.LowerLately lower ->
                    said.add(translate("progress.nerves.down", Map.of("n", lower.sessions())));
            default -> {}
        }
        return said;
    }

    Optional<String> time(AnswerTime time) {
        return Optional.ofNullable(time.within())
                .map(within -> {
                    var args = new HashMap<String, Object>();
                    args.put("hits", within.hits());
                    args.put("n", within.n());
                    args.put("share", within.share());
                    args.put("low", within.interval().low());
                    args.put("high", within.interval().high());
                    return numbers == Numbers.HIDDEN
                            ? translate("progress.time.words." + howMany(within.share()), args)
                            : translate("progress.time.within", args);
                });
    }

    private static String howMany(double share) {
        if (share >= 0.9) {
            return "NEARLY_ALL";
        }
        if (share >= 0.6) {
            return "MOST";
        }
        if (share >= 0.4) {
            return "HALF";
        }
        return share >= 0.1 ? "SOME" : "FEW";
    }

    String rhythm(Rhythm rhythm, int sessions) {
        return translate(
                "progress.weeks.text",
                Map.of(
                        "sessions", sessions,
                        "practised", rhythm.weeksPractised(),
                        "weeks", rhythm.weeks()));
    }

    String countedBy(Grain grain) {
        return translate("progress.points." + grain.name());
    }

    /** The name of the level nearest to a mean. */
    static String level(double mean) {
        return Levels.name((int) Math.round(mean), Numbers.HIDDEN);
    }

    private String number(double value) {
        return formats.number(value, 1);
    }

    private String small(double value) {
        return formats.number(value, 2);
    }
}
