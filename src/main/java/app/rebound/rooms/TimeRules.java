package app.rebound.rooms;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Which times can be proposed. */
final class TimeRules {

    static final int MOST_ROUNDS = 30;

    static final Duration FARTHEST = Duration.ofDays(180);

    /**
     * What is wrong with times.
     *
     * @param number of the time it is about, from 0
     */
    record Wrong(int number, TimeProblem problem) {}

    private TimeRules() {}

    /** The first thing that is wrong with {@code times} at {@code now}. */
    static Optional<Wrong> wrong(List<AgreedTime> times, Instant now) {
        if (times.isEmpty()) {
            return Optional.of(new Wrong(0, TimeProblem.NONE));
        }
        if (times.size() > TimeTalk.MOST_TIMES) {
            return Optional.of(new Wrong(TimeTalk.MOST_TIMES, TimeProblem.TOO_MANY));
        }
        var moments = new HashSet<Instant>();
        for (var number = 0; number < times.size(); number++) {
            var time = times.get(number);
            var problem = problem(time, now);
            if (problem.isEmpty() && !moments.add(time.at())) {
                problem = Optional.of(TimeProblem.AGAIN);
            }
            if (problem.isPresent()) {
                return Optional.of(new Wrong(number, problem.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<TimeProblem> problem(AgreedTime time, Instant now) {
        if (!time.exists()) {
            return Optional.of(TimeProblem.NEVER);
        }
        if (!time.at().isAfter(now)) {
            return Optional.of(TimeProblem.PAST);
        }
        return time.at().isAfter(now.plus(FARTHEST))
                ? Optional.of(TimeProblem.TOO_FAR)
                : Optional.empty();
    }
}
