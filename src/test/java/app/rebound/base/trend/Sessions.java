package app.rebound.base.trend;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Sessions to test with. */
final class Sessions {

    static final Instant FIRST = Instant.parse("2026-06-01T18:00:00Z");

    private Sessions() {}

    /** One session a week with these scores. */
    static List<SessionScore> weekly(double... scores) {
        return every(Duration.ofDays(7), scores);
    }

    static List<SessionScore> every(Duration step, double... scores) {
        return IntStream.range(0, scores.length)
                .mapToObj(i -> new SessionScore(FIRST.plus(step.multipliedBy(i)), scores[i]))
                .toList();
    }

    static SessionScore at(String instant, double score) {
        return new SessionScore(Instant.parse(instant), score);
    }

    static List<Double> values(double... values) {
        return DoubleStream.of(values).boxed().toList();
    }
}
