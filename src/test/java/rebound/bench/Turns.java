package rebound.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * How often two ways to do the same are taken in turns, so that both meet the same machine; the
 * medians after the warm-up are what counts.
 */
record Turns(int warmUps, int rounds) {

    /** What each of the two took. */
    record Medians(Duration reference, Duration subject) {
        double ratio() {
            return (double) subject.toNanos() / reference.toNanos();
        }
    }

    /** Each of the two does it once and says how long that took. */
    Medians compare(Supplier<Duration> reference, Supplier<Duration> subject) {
        var references = new ArrayList<Duration>();
        var subjects = new ArrayList<Duration>();
        for (var round = 0; round < warmUps + rounds; round++) {
            // Who comes first changes, so that nobody always finds the caches warm.
            if (round % 2 == 0) {
                references.add(reference.get());
                subjects.add(subject.get());
            } else {
                subjects.add(subject.get());
                references.add(reference.get());
            }
        }
        return new Medians(median(references), median(subjects));
    }

    private Duration median(List<Duration> all) {
        var sorted = all.subList(warmUps, all.size()).stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    static Duration timed(Runnable action) {
        var start = System.nanoTime();
        action.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
