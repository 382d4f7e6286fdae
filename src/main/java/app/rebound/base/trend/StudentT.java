package app.rebound.base.trend;

import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.TDistribution;

/** Student's t-distribution, as far as 95 % intervals need it. */
final class StudentT {

    /** The bands of a chart ask for the same few again and again, and each takes a search. */
    private static final double[] SMALL =
            IntStream.range(0, 31).mapToDouble(StudentT::search).toArray();

    private StudentT() {}

    /** The value that t exceeds in one of 40 cases. */
    static double quantile975(int degreesOfFreedom) {
        return degreesOfFreedom > 0 && degreesOfFreedom < SMALL.length
                ? SMALL[degreesOfFreedom]
                : search(degreesOfFreedom);
    }

    private static double search(int degreesOfFreedom) {
        return degreesOfFreedom == 0
                ? Double.POSITIVE_INFINITY
                : TDistribution.of(degreesOfFreedom).inverseSurvivalProbability(0.025);
    }

    /** The 95 % interval around an estimate with this standard error. */
    static Interval interval(double estimate, double standardError, int degreesOfFreedom) {
        var reach = quantile975(degreesOfFreedom) * standardError;
        return new Interval(estimate - reach, estimate + reach);
    }
}
