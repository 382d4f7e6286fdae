package app.rebound.base.trend;

import java.util.EnumSet;
import java.util.List;
import org.apache.commons.statistics.descriptive.DoubleStatistics;
import org.apache.commons.statistics.descriptive.Statistic;

/** A handful of independent values: how many, their mean and sample standard deviation. */
record Sample(int n, double mean, double standardDeviation, boolean allEqual) {

    private static final EnumSet<Statistic> WANTED =
            EnumSet.of(Statistic.MEAN, Statistic.STANDARD_DEVIATION, Statistic.MIN, Statistic.MAX);

    /** Below this a difference between means of the same ratings comes from rounding. */
    private static final double EPSILON = 1e-9;

    static Sample of(List<Double> values) {
        return of(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    static Sample of(double... values) {
        var statistics = DoubleStatistics.of(WANTED, values);
        return new Sample(
                values.length,
                statistics.getAsDouble(Statistic.MEAN),
                statistics.getAsDouble(Statistic.STANDARD_DEVIATION),
                statistics.getAsDouble(Statistic.MAX) - statistics.getAsDouble(Statistic.MIN)
                        < EPSILON);
    }

    /** The 95 % t-interval of the mean; needs two values. */
    Interval interval() {
        return StudentT.interval(mean, standardDeviation / Math.sqrt(n), n - 1);
    }
}
