package app.rebound.base.ui;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link Chart} shows: series over time. All texts are given as shown (already translated).
 *
 * @param description what the chart says, for those who hear it
 * @param words the words around a value: what a moment and a number of cases are called
 * @param marks lines across the plot
 */
public record ChartModel(
        Kind kind,
        String title,
        String description,
        Axis axis,
        Words words,
        List<Series> series,
        List<Mark> marks) {

    /** How values are drawn. */
    public enum Kind {
        LINE,
        BAR
    }

    /** What a value is: a number, seconds, or a share of one. */
    public enum Unit {
        NUMBER,
        DURATION,
        PERCENT
    }

    /** Whose values a series holds; says its colour, shape and dash. */
    public enum Style {
        SELF,
        OTHERS,
        NEUTRAL
    }

    /**
     * The axis of values.
     *
     * @param title what is measured
     * @param min null to let the values decide
     * @param max null to let the values decide
     * @param labels names of single values; empty where numbers speak
     */
    public record Axis(
            String title,
            Unit unit,
            int decimals,
            @Nullable Double min,
            @Nullable Double max,
            Map<Integer, String> labels) {}

    /**
     * Templates that are filled beside each value.
     *
     * @param moment "Week of {date}", or "{date}"
     * @param cases "Ratings: {n}"
     * @param casesHeading heading of the column of cases
     */
    public record Words(String moment, String cases, String casesHeading) {}

    /**
     * Values of one kind, in time order.
     *
     * @param dots points alone, for where there are too few to join
     */
    public record Series(String name, Style style, boolean dots, List<Point> points) {}

    /**
     * One value.
     *
     * @param x an instant or a date
     * @param y null is a gap, which no line crosses
     * @param low lower end of the band, null without one
     * @param high upper end of the band, null without one
     * @param n how many cases it rests on
     * @param note what else is to know about it
     * @param breakBefore the line does not reach from the point before to this one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Point(
            String x,
            @Nullable Double y,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable Long n,
            @Nullable String note,
            boolean breakBefore) {

        /** A value without a band. */
        public static Point at(String x, double y, long n) {
            return new Point(x, y, null, null, n, null, false);
        }

        /** Nothing is known for the time from {@code date} on. */
        public static Point gap(LocalDate date) {
            return new Point(date.toString(), null, null, null, null, null, false);
        }
    }

    /** A line across the plot at a moment. */
    public record Mark(String x, String label) {}
}
