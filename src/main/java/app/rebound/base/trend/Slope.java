package app.rebound.base.trend;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How much the score changes in a week, by least squares over the exact times of the sessions.
 *
 * @param interval the 95 % t-interval with n − 2 degrees of freedom
 */
public record Slope(int n, double perWeek, Interval interval) {

    private static final double WEEK_SECONDS = Duration.ofDays(7).toSeconds();

    /** Empty for fewer than three sessions, or if all took place at the same moment. */
    public static Optional<Slope> of(List<SessionScore> sessions) {
        if (sessions.size() < 3) {
            return Optional.empty();
        }
        var inOrder = SessionScore.inOrder(sessions);
        var start = inOrder.getFirst().at();
        var weeks =
                inOrder.stream()
                        .mapToDouble(session ->
                                Duration.between(start, session.at()).toSeconds() / WEEK_SECONDS)
                        .toArray();
        var scores = inOrder.stream().mapToDouble(SessionScore::score).toArray();
        return LeastSquares.fit(weeks, scores)
                .map(line -> new Slope(inOrder.size(), line.slope(), line.slopeInterval()));
    }

    boolean isSurelyUp() {
        return interval.low() > 0;
    }

    boolean isSurelyDown() {
        return interval.high() < 0;
    }
}
