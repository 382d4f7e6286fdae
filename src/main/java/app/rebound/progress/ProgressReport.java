package app.rebound.progress;

import app.rebound.base.trend.CalendarWeek;
import app.rebound.base.trend.MeanEstimate;
import app.rebound.base.trend.Proportion;
import app.rebound.base.trend.SelfOthersGap;
import app.rebound.base.trend.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a stretch of practice shows.
 *
 * @param sessions sessions practised
 * @param ratedByOthers sessions that somebody else rated
 * @param criteria the most rated by others first
 */
public record ProgressReport(
        int sessions,
        int ratedByOthers,
        List<CriterionTrend> criteria,
        Nerves nerves,
        AnswerTime time,
        Rhythm rhythm) {

    public boolean isEmpty() {
        return sessions == 0 && criteria.isEmpty();
    }

    /**
     * One criterion over time.
     *
     * @param criterion its key
     * @param name in the reader's language
     * @param grain what a point on the chart stands for
     */
    public record CriterionTrend(
            String criterion,
            String name,
            Grain grain,
            RatedLine self,
            RatedLine others,
            SelfOthersGap gap) {

        /** The line that the verdict is about: what others saw, or the person where nobody did. */
        public RatedLine leading() {
            return others.sessions() > 0 ? others : self;
        }
    }

    /**
     * The session means of one kind of rater.
     *
     * @param sessions all sessions rated
     * @param verdict on the sessions rated on the newest rubric version
     * @param lately the mean of the last eight of them
     * @param rubricChanged whether the line breaks because the rubric changed
     * @param points what is drawn
     */
    public record RatedLine(
            int sessions,
            Verdict verdict,
            MeanEstimate lately,
            boolean rubricChanged,
            List<Point> points) {}

    /**
     * One point of a chart.
     *
     * @param start the session, or the first day of the week or month
     * @param value what is drawn, null for a gap
     * @param around the band: of a session the one of it and up to seven before, of a week or month
     *     its own
     * @param cases ratings in a session, sessions in a week or month
     * @param breakBefore no line from the point before
     */
    public record Point(
            Instant start,
            @Nullable Double value,
            MeanEstimate around,
            int cases,
            boolean breakBefore) {}

    /**
     * Nerves on a scale from 1 to 5.
     *
     * @param change after minus before, over sessions where both were said
     * @param beforeVerdict whether the nerves before sessions change; improving means higher
     */
    public record Nerves(
            Grain grain,
            List<Point> before,
            List<Point> after,
            MeanEstimate change,
            Verdict beforeVerdict) {
        public boolean isEmpty() {
            return before.isEmpty() && after.isEmpty();
        }
    }

    /**
     * Answer time used against time allowed.
     *
     * @param within answers that stayed inside their time, null where no answer had a clock
     */
    public record AnswerTime(Grain grain, List<TimePoint> points, @Nullable Proportion within) {}

    /** Mean answer time of a session, a week or a month; a gap where no answer had a clock. */
    public record TimePoint(Instant start, int answers, double usedSeconds, double allowedSeconds) {
        public boolean isGap() {
            return answers == 0;
        }
    }

    /**
     * How practice was spread over the calendar.
     *
     * @param bars every week or month, those without practice too
     * @param weeksPractised weeks with at least one session
     * @param weeks all weeks from the first session on
     */
    public record Rhythm(Grain grain, List<Bar> bars, int weeksPractised, int weeks) {}

    /** The sessions of one week or month. */
    public record Bar(LocalDate start, int sessions) {}

    /** What one point on a chart stands for; long stretches are drawn by week or month. */
    public enum Grain {
        SESSION,
        WEEK,
        MONTH;

        /** The first day of the week or month in which {@code at} falls; else the day itself. */
        LocalDate startOf(Instant at, ZoneId zone) {
            var date = LocalDate.ofInstant(at, zone);
            return switch (this) {
                case SESSION -> date;
                case WEEK -> CalendarWeek.of(at, zone).monday();
                case MONTH -> date.with(TemporalAdjusters.firstDayOfMonth());
            };
        }

        LocalDate next(LocalDate start) {
            return switch (this) {
                case SESSION -> start.plusDays(1);
                case WEEK -> start.plusWeeks(1);
                case MONTH -> start.plusMonths(1);
            };
        }
    }
}
