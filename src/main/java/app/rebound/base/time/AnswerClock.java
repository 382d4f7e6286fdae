package app.rebound.base.time;

import app.rebound.base.jpa.MillisConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The clock of one answer: preparing, then answering, then done; and perhaps taken up again where
 * it stopped.
 *
 * <p>It stores what happened and derives everything else from that and a given now, so that all who
 * look see the same second, after a reload, a restart or a week, and nobody needs to move it on.
 */
@Embeddable
public class AnswerClock {

    private @Nullable Instant startedAt;

    @Column(name = "preparation_limit_millis")
    @Convert(converter = MillisConverter.class)
    private @Nullable Duration preparationLimit;

    @Column(name = "answer_limit_millis")
    @Convert(converter = MillisConverter.class)
    private @Nullable Duration answerLimit;

    private @Nullable Instant answerStartedAt;
    private @Nullable Instant pausedAt;

    @Column(name = "preparation_paused_millis")
    @Convert(converter = MillisConverter.class)
    private Duration preparationPaused = Duration.ZERO;

    @Column(name = "answer_paused_millis")
    @Convert(converter = MillisConverter.class)
    private Duration answerPaused = Duration.ZERO;

    private @Nullable Instant endedAt;

    /** A clock that has not started. */
    public AnswerClock() {}

    /** A clock that starts now; a limit that is null lets its phase take as long as it takes. */
    public static AnswerClock start(
            @Nullable Duration preparation, @Nullable Duration answer, Instant now) {
        var clock = new AnswerClock();
        clock.startedAt = now;
        clock.preparationLimit = preparation;
        clock.answerLimit = answer;
        return clock;
    }

    /** Another one that starts now with the same limits. */
    public AnswerClock again(Instant now) {
        return start(preparationLimit, answerLimit, now);
    }

    public boolean isStarted() {
        return startedAt != null;
    }

    public boolean isEnded() {
        return endedAt != null;
    }

    public boolean isPaused() {
        return pausedAt != null && endedAt == null;
    }

    public Optional<Instant> startedAt() {
        return Optional.ofNullable(startedAt);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public Optional<Duration> preparationLimit() {
        return Optional.ofNullable(preparationLimit);
    }

    /** With what was given on top; empty where no clock runs. */
    public Optional<Duration> answerLimit() {
        return Optional.ofNullable(answerLimit);
    }

    public Phase phase(Instant now) {
        if (endedAt != null) {
            return Phase.DONE;
        }
        return answeringSince(now).isPresent() ? Phase.ANSWERING : Phase.PREPARING;
    }

    /** What a clock on the screen shows. */
    public ClockTime time(Instant now) {
        var phase = phase(now);
        return new ClockTime(
                phase,
                isPaused(),
                remaining(now).orElse(null),
                phase == Phase.PREPARING ? preparationLimit : answerLimit);
    }

    /** What is left of the current phase, negative once over; empty where no clock runs. */
    public Optional<Duration> remaining(Instant now) {
        return (answeringSince(now).isPresent() ? deadline(now) : prepared())
                .map(end -> Duration.between(standing(now), end));
    }

    /** When the time for the answer is up; empty before it began and where no clock runs. */
    public Optional<Instant> deadline(Instant now) {
        return answeringSince(now)
                .flatMap(since -> answerLimit().map(since::plus))
                .map(end -> end.plus(answerPaused));
    }

    /** The moment the clock shows: time stands still while paused and once ended. */
    public Instant standing(Instant now) {
        if (endedAt != null) {
            return endedAt;
        }
        return pausedAt != null ? pausedAt : now;
    }

    /** Goes on to the answer before the preparation is over. */
    public void startAnswering(Instant now) {
        resume(now);
        if (phase(now) == Phase.PREPARING) {
            answerStartedAt = now;
        }
    }

    /** Lets the time stand still, also where nobody sees a clock; whether it ran until now. */
    public boolean pause(Instant now) {
        if (startedAt == null || endedAt != null || pausedAt != null) {
            return false;
        }
        pausedAt = now;
        return true;
    }

    /** Lets the time run on with what was left. */
    public void resume(Instant now) {
        if (pausedAt != null && endedAt == null) {
            standStillSince(pausedAt, now);
            pausedAt = null;
        }
    }

    /** Gives more time to the phase that runs; where its time is up, counted from now. */
    public void extend(Duration by, Instant now) {
        if (startedAt == null || endedAt != null) {
            return;
        }
        var overdue =
                remaining(now)
                        .filter(Duration::isNegative)
                        .map(Duration::negated)
                        .orElse(Duration.ZERO);
        if (answeringSince(now).isPresent()) {
            answerLimit = answerLimit == null ? null : answerLimit.plus(overdue).plus(by);
        } else {
            preparationLimit = preparationLimit == null ? null : preparationLimit.plus(by);
        }
    }

    /** The answer is over; the first end is the one. */
    public void end(Instant now) {
        resume(now);
        if (startedAt != null && endedAt == null) {
            endedAt = now;
        }
    }

    /** The answer is over and was given between those moments, whatever the limits say. */
    public void ran(Instant answerStart, Instant end) {
        answerStartedAt = answerStart;
        endedAt = end;
    }

    /** Goes on where it was ended, as if that had been a pause. */
    public void reopen(Instant now) {
        if (endedAt != null) {
            var since = endedAt;
            standStillSince(since, now);
            endedAt = null;
        }
    }

    /** How long the answer took so far, counted as {@link #usedUntil} does. */
    public Duration used(Instant now) {
        return usedUntil(standing(now));
    }

    /**
     * How long the answer took until {@code moment}, pauses left out; never more than twice the
     * limit, for nobody answers once all have gone or the lid is closed.
     */
    public Duration usedUntil(Instant moment) {
        var used = answered(moment);
        return answerLimit != null && used.compareTo(answerLimit.multipliedBy(2)) > 0
                ? answerLimit.multipliedBy(2)
                : used;
    }

    /** How far the answer had come at {@code moment}. */
    public Duration into(Instant moment) {
        var shown = standing(moment);
        return answered(shown.isBefore(moment) ? shown : moment);
    }

    private Duration answered(Instant until) {
        return answeringSince(until)
                .map(since -> between(since, until).minus(answerPaused))
                .filter(Duration::isPositive)
                .orElse(Duration.ZERO);
    }

    private void standStillSince(Instant since, Instant now) {
        var stood = between(since, now);
        if (answeringSince(now).isPresent()) {
            answerPaused = answerPaused.plus(stood);
        } else {
            preparationPaused = preparationPaused.plus(stood);
        }
    }

    private Optional<Instant> answeringSince(Instant now) {
        return answerStartedAt != null
                ? Optional.of(answerStartedAt)
                : prepared().filter(at -> !standing(now).isBefore(at));
    }

    /** When preparing is over by itself. */
    private Optional<Instant> prepared() {
        return startedAt == null || preparationLimit == null
                ? Optional.empty()
                : Optional.of(startedAt.plus(preparationLimit).plus(preparationPaused));
    }

    private static Duration between(Instant from, Instant until) {
        return until.isAfter(from) ? Duration.between(from, until) : Duration.ZERO;
    }
}
