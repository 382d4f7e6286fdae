package app.rebound.progress.trend;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The exponentially weighted moving average z = λ·x + (1 − λ)·z of NIST/SEMATECH e-Handbook 6.3.2.4
 * with λ = 0.3, started at the mean of the first three scores.
 */
public final class Ewma {

    static final int SESSIONS_TO_DRAW = 5;
    private static final int SESSIONS_TO_START = 3;
    private static final double LAMBDA = 0.3;

    private Ewma() {}

    /** The smoothed score at every session in time order; none for fewer than five sessions. */
    public static List<SessionScore> over(List<SessionScore> sessions) {
        if (sessions.size() < SESSIONS_TO_DRAW) {
            return List.of();
        }
        var inOrder = SessionScore.inOrder(sessions);
        var scores = inOrder.stream().mapToDouble(SessionScore::score).toArray();
        var start = Sample.of(Arrays.copyOf(scores, SESSIONS_TO_START)).mean();
        var smoothed = smooth(start, scores);
        return IntStream.range(0, smoothed.length)
                .mapToObj(i -> new SessionScore(inOrder.get(i).at(), smoothed[i]))
                .toList();
    }

    static double[] smooth(double start, double... values) {
        var smoothed = new double[values.length];
        var last = start;
        for (var i = 0; i < values.length; i++) {
            last = LAMBDA * values[i] + (1 - LAMBDA) * last;
            smoothed[i] = last;
        }
        return smoothed;
    }
}
