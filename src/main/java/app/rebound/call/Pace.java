package app.rebound.call;

import app.rebound.base.time.ClockMeter;
import io.github.bucket4j.Bucket;
import java.time.Clock;
import java.time.Duration;

/** How fast one tab may speak: a burst when connections are made, and a trickle afterwards. */
final class Pace {

    /** Three connections, each with an offer and some dozens of addresses, made twice over. */
    static final int BURST = 400;

    private static final int PER_SECOND = 20;

    private final Bucket bucket;

    Pace(Clock clock) {
        bucket =
                Bucket.builder()
                        .addLimit(limit ->
                                limit.capacity(BURST)
                                        .refillGreedy(PER_SECOND, Duration.ofSeconds(1)))
                        .withCustomTimePrecision(new ClockMeter(clock))
                        .build();
    }

    boolean allows() {
        return bucket.tryConsume(1);
    }
}
