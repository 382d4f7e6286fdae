package app.rebound.interviews;

import java.time.Duration;
import java.time.Instant;

/** How it went in one's own judgement, from 1 (badly) to 5 (well), and when that was said. */
public record Sight(int level, Instant at) {

    public static final int LOWEST = 1;
    public static final int HIGHEST = 5;

    /** So long the first look can be put right; then it stands. */
    private static final Duration FRESH = Duration.ofHours(1);

    public Sight {
        if (level < LOWEST || level > HIGHEST) {
            throw new IllegalArgumentException("no such level: " + level);
        }
    }

    /** Whether it is so fresh that it can still be put right. */
    public boolean isFresh(Instant now) {
        return !at.plus(FRESH).isBefore(now);
    }

    /** Translation key of a level in words. */
    public static String key(int level) {
        return "looking-back.sight." + level;
    }
}
