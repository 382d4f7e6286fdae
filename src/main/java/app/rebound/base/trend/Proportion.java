package app.rebound.base.trend;

import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How many of a number of cases were so, with the Wilson 95 % interval of the true share.
 *
 * @param hits the cases that were so
 * @param n all cases, at least one
 */
public record Proportion(int hits, int n, Interval interval) {

    private static final double Z = NormalDistribution.of(0, 1).inverseSurvivalProbability(0.025);

    /** Empty where there is no case. */
    public static Optional<Proportion> of(int hits, int n) {
        if (hits < 0 || hits > n) {
            throw new IllegalArgumentException("%d of %d".formatted(hits, n));
        }
        return n == 0 ? Optional.empty() : Optional.of(new Proportion(hits, n, wilson(hits, n)));
    }

    /** The share seen, from 0 to 1. */
    public double share() {
        return (double) hits / n;
    }

    private static Interval wilson(double hits, double n) {
        var share = hits / n;
        var zz = Z * Z;
        var centre = (share + zz / (2 * n)) / (1 + zz / n);
        var reach = Z / (1 + zz / n) * Math.sqrt(share * (1 - share) / n + zz / (4 * n * n));
        return new Interval(hits == 0 ? 0 : centre - reach, hits == n ? 1 : centre + reach);
    }
}
