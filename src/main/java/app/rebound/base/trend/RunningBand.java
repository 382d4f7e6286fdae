package app.rebound.base.trend;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The band on the chart: after every session, where the person's mean lies by the last eight.
 *
 * <p>A window moves along because a mean over everything would mix the first attempts with the
 * latest for ever, while its band narrowed around a level that is no longer the person's. Eight is
 * also what {@link Verdict} asks for; in simulations the band of eight is about 1.7 levels wide.
 */
public final class RunningBand {

    static final int WINDOW = 8;

    private RunningBand() {}

    /** A session on the chart with the estimate from it and up to seven sessions before it. */
    public record Point(SessionScore session, MeanEstimate mean) {}

    /** A point for every session, in time order. */
    public static List<Point> over(List<SessionScore> sessions, Scale scale) {
        var inOrder = SessionScore.inOrder(sessions);
        return IntStream.range(0, inOrder.size())
                .mapToObj(i -> {
                    var window = inOrder.subList(Math.max(0, i + 1 - WINDOW), i + 1);
                    var scores = window.stream().map(SessionScore::score).toList();
                    return new Point(inOrder.get(i), MeanEstimate.of(scores, scale));
                })
                .toList();
    }
}
