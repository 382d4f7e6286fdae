package app.rebound.base.trend;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * The mean score of one session, the unit of every trend: scores within one session are not
 * independent of each other.
 */
public record SessionScore(Instant at, double score) {

    public SessionScore {
        if (!Double.isFinite(score)) {
            throw new IllegalArgumentException("Not a score: " + score);
        }
    }

    static List<SessionScore> inOrder(List<SessionScore> scores) {
        return scores.stream().sorted(Comparator.comparing(SessionScore::at)).toList();
    }
}
