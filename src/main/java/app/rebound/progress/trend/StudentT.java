package app.rebound.progress.trend;

import org.apache.commons.statistics.distribution.TDistribution;

/** Student's t-distribution, as far as 95 % intervals need it. */
final class StudentT {

    private StudentT() {}

    /** The value that t exceeds in one of 40 cases. */
    static double quantile975(int degreesOfFreedom) {
        return TDistribution.of(degreesOfFreedom).inverseSurvivalProbability(0.025);
    }

    /** The 95 % interval around an estimate with this standard error. */
    static Interval interval(double estimate, double standardError, int degreesOfFreedom) {
        var reach = quantile975(degreesOfFreedom) * standardError;
        return new Interval(estimate - reach, estimate + reach);
    }
}
