package app.rebound.rooms;

import app.rebound.account.ExtraTime;
import app.rebound.base.jpa.MillisConverter;
import app.rebound.practice.Phase;
import app.rebound.practice.TakeTime;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The clock of one question in a room: preparing, then answering, then done; and perhaps taken up
 * again where it stopped.
 *
 * <p>It stores what happened and derives everything else from that and a given now, so that all who
 * look see the same second, after a restart too, and nobody needs to move it on.
 */
@Embeddable
class RoomClock {

    private @Nullable Instant startedAt;

    @Column(name = "preparation_limit_millis")
    @Convert(converter = MillisConverter.class)
    private @Nullable Duration preparationLimit;

    @Column(name = "answer_limit_millis")
    @Convert(converter = MillisConverter.class)
    private @Nullable Duration answerLimit;

    private @Nullable Instant answerStartedAt;
    private @Nullable Instant pausedAt;

    @Column(name = "paused_by_seat_id")
    private @Nullable UUID pausedBy;

    @Column(name = "preparation_paused_millis")
    @Convert(converter = MillisConverter.class)
    private Duration preparationPaused = Duration.ZERO;

    @Column(name = "paused_millis")
    @Convert(converter = MillisConverter.class)
    private Duration answerPaused = Duration.ZERO;

    private @Nullable Instant endedAt;

    /** A clock that has not started. */
    RoomClock() {}

    /** A clock that starts now; a preparation of zero goes straight to the answer. */
    static RoomClock start(Duration preparation, Duration answer, ExtraTime extra, Instant now) {
        var clock = new RoomClock();
        clock.startedAt = now;
        clock.preparationLimit =
                preparation.isZero() ? Duration.ZERO : extra.applyTo(preparation).orElse(null);
        clock.answerLimit = extra.applyTo(answer).orElse(null);
        return clock;
    }

    boolean isStarted() {
        return startedAt != null;
    }

    boolean isEnded() {
        return endedAt != null;
    }

    boolean isPaused() {
        return pausedAt != null && endedAt == null;
    }

    Optional<Instant> startedAt() {
        return Optional.ofNullable(startedAt);
    }

    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** With the extra time and what was given on top; empty where no clock runs. */
    Optional<Duration> answerLimit() {
        return Optional.ofNullable(answerLimit);
    }

    Optional<Duration> preparationLimit() {
        return Optional.ofNullable(preparationLimit);
    }

    /** Who let it stand, while it stands. */
    Optional<SeatId> pausedBy() {
        return isPaused() ? Optional.ofNullable(pausedBy).map(SeatId::new) : Optional.empty();
    }

    Phase phase(Instant now) {
        if (endedAt != null) {
            return Phase.DONE;
        }
        return answeringSince(now).isPresent() ? Phase.ANSWERING : Phase.PREPARING;
    }

    /** What a clock on the screen shows. */
    TakeTime time(Instant now) {
        var phase = phase(now);
        return new TakeTime(
                phase,
                isPaused(),
                remaining(now).orElse(null),
                phase == Phase.PREPARING ? preparationLimit : answerLimit);
    }

    /** What is left of the current phase, negative once over; empty where no clock runs. */
    Optional<Duration> remaining(Instant now) {
        var since = answeringSince(now);
        if (since.isPresent()) {
            return Optional.ofNullable(answerLimit)
                    .map(limit -> Duration.between(standing(now), deadline(since.get(), limit)));
        }
        return prepared().map(at -> Duration.between(standing(now), at));
    }

    /** Goes on to the answer before the preparation is over. */
    void startAnswering(Instant now) {
        resume(now);
        if (phase(now) == Phase.PREPARING) {
            answerStartedAt = now;
        }
    }

    /** Lets the time stand still; a clock nobody sees can stand still too. */
    void pause(SeatId by, Instant now) {
        if (startedAt != null && endedAt == null && pausedAt == null) {
            pausedAt = now;
            pausedBy = by.value();
        }
    }

    /** Lets the time run on with what was left. */
    void resume(Instant now) {
        if (pausedAt != null && endedAt == null) {
            standStillSince(pausedAt, now);
            pausedAt = null;
            pausedBy = null;
        }
    }

    /** Gives more time to the phase that runs; where its time is up, counted from now. */
    void extend(Duration by, Instant now) {
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

    void end(Instant now) {
        resume(now);
        if (startedAt != null && endedAt == null) {
            endedAt = now;
        }
    }

    /** Goes on where it was ended, as if that had been a pause. */
    void reopen(Instant now) {
        if (endedAt != null) {
            var since = endedAt;
            standStillSince(since, now);
            endedAt = null;
        }
    }

    /**
     * How long the answer took so far, pauses left out; never more than twice the limit, for nobody
     * answers once all have gone.
     */
    Duration used(Instant now) {
        var used =
                answeringSince(now)
                        .map(since -> between(since, standing(now)).minus(answerPaused))
                        .filter(Duration::isPositive)
                        .orElse(Duration.ZERO);
        return answerLimit != null && used.compareTo(answerLimit.multipliedBy(2)) > 0
                ? answerLimit.multipliedBy(2)
                : used;
    }

    /** How far the answer had come at {@code moment}. */
    Duration into(Instant moment) {
        var until = standing(moment).isBefore(moment) ? standing(moment) : moment;
        return answeringSince(moment)
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

    private Instant deadline(Instant since, Duration limit) {
        return since.plus(limit).plus(answerPaused);
    }

    /** Time stands still while paused and once ended. */
    private Instant standing(Instant now) {
        if (endedAt != null) {
            return endedAt;
        }
        return pausedAt != null ? pausedAt : now;
    }

    private static Duration between(Instant from, Instant until) {
        return until.isAfter(from) ? Duration.between(from, until) : Duration.ZERO;
    }
}
