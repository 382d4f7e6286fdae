package app.rebound.account;

import app.rebound.base.time.ClockMeter;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Slows whoever tries too often, by a key such as an address; forgets who has long been quiet. */
class Throttle {

    private static final int REMEMBERED = 100_000;

    private final LoadingCache<String, Bucket> buckets;

    Throttle(AccountProperties.Limit limit, Clock clock) {
        var time = new ClockMeter(clock);
        this.buckets =
                Caffeine.newBuilder()
                        .maximumSize(REMEMBERED)
                        .expireAfterAccess(limit.per())
                        .build(key -> bucket(limit, time));
    }

    /** Counts one try; how long to wait where it was one too many. */
    Optional<Duration> tryOnce(String key) {
        var probe = buckets.get(key).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /** Starts afresh for {@code key}, after it has proven itself. */
    void forgive(String key) {
        buckets.invalidate(key);
    }

    private static Bucket bucket(AccountProperties.Limit limit, TimeMeter time) {
        return Bucket.builder()
                .addLimit(bandwidth ->
                        bandwidth
                                .capacity(limit.attempts())
                                .refillGreedy(limit.attempts(), limit.per()))
                .withCustomTimePrecision(time)
                .build();
    }
}
