package app.rebound.base.trend;

import java.util.Optional;

/** A straight line through points, with the standard error of its slope. */
record LeastSquares(int n, double slope, double standardError) {

    /** Empty where all x are the same; needs three points. */
    static Optional<LeastSquares> fit(double[] x, double[] y) {
        var xs = Sample.of(x);
        var ys = Sample.of(y);
        if (xs.standardDeviation() == 0) {
            return Optional.empty();
        }
        if (ys.allEqual()) {
            // Rounding in the mean would else leave a tiny slope that is larger than its error.
            return Optional.of(new LeastSquares(xs.n(), 0, 0));
        }
        var sxx = 0.0;
        var sxy = 0.0;
        for (var i = 0; i < x.length; i++) {
            sxx += square(x[i] - xs.mean());
            sxy += (x[i] - xs.mean()) * (y[i] - ys.mean());
        }
        var slope = sxy / sxx;
        var residuals = 0.0;
        for (var i = 0; i < x.length; i++) {
            residuals += square(y[i] - ys.mean() - slope * (x[i] - xs.mean()));
        }
        return Optional.of(
                new LeastSquares(xs.n(), slope, Math.sqrt(residuals / (xs.n() - 2) / sxx)));
    }

    Interval slopeInterval() {
        return StudentT.interval(slope, standardError, n - 2);
    }

    private static double square(double value) {
        return value * value;
    }
}
