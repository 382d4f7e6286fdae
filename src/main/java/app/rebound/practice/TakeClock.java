package app.rebound.practice;

import app.rebound.account.ExtraTime;
import app.rebound.base.jpa.MillisConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The clock of one take: preparing, then answering, then done.
 *
 * <p>It stores what happened and derives everything else from that and a given now, so that it says
 * the same after a reload, a restart or a week, and needs nobody to move it on.
 */
@Embeddable
class TakeClock {

    /** What was typed in time may take this long to arrive. */
    static final Duration GRACE = Duration.ofSeconds(2);

    @Enumerated(EnumType.STRING)
    private Mode mode;

    private Instant startedAt;

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

    private @Nullable Instant lastInputAt;
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected TakeClock() {}

    private TakeClock(
            Mode mode,
            Instant startedAt,
            @Nullable Duration preparationLimit,
            @Nullable Duration answerLimit) {
        this.mode = mode;
        this.startedAt = startedAt;
        this.preparationLimit = preparationLimit;
        this.answerLimit = answerLimit;
    }

    /** Starts a take now; a preparation of zero goes straight to the answer. */
    static TakeClock start(
            Mode mode, Duration preparation, Duration answer, ExtraTime extra, Instant now) {
        return new TakeClock(
                mode,
                now,
                preparation.isZero() ? Duration.ZERO : extra.applyTo(preparation).orElse(null),
                extra.applyTo(answer).orElse(null));
    }

    /** The clock of an answer that was given live and is over. */
    static TakeClock ran(LiveAnswer answer, Instant sessionEnd) {
        var start = LiveSessions.storable(answer.startedAt());
        var ran = new TakeClock(Mode.COACHED, start, answer.prepared(), answer.allowed());
        var end = start.plus(answer.prepared()).plus(answer.used());
        ran.endedAt = LiveSessions.storable(end.isBefore(sessionEnd) ? end : sessionEnd);
        ran.answerStartedAt = LiveSessions.storable(ran.endedAt.minus(answer.used()));
        return ran;
    }

    /** Starts the same take over, with the same limits. */
    TakeClock again(Instant now) {
        return new TakeClock(mode, now, preparationLimit, answerLimit);
    }

    Phase phase(Instant now) {
        if (endedAt != null || (mode == Mode.PRESSURE && isOver(now))) {
            return Phase.DONE;
        }
        return answeringSince(now).isPresent() ? Phase.ANSWERING : Phase.PREPARING;
    }

    /** What a clock on the screen shows. */
    TakeTime time(Instant now) {
        var phase = phase(now);
        return new TakeTime(
                phase,
                pausedAt != null && endedAt == null,
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
        return Optional.ofNullable(preparationLimit)
                .map(limit -> Duration.between(standing(now), preparedAt(limit)));
    }

    /** Whether the time for the answer is up; time that is up at this very moment is up. */
    boolean isOver(Instant now) {
        return answeringSince(now).isPresent()
                && remaining(now).filter(left -> !left.isPositive()).isPresent();
    }

    /** Whether something said or typed now, even after the end, comes too late to be in time. */
    boolean isTooLate(Instant now) {
        if (answerLimit == null || pausedAt != null) {
            return false;
        }
        var limit = answerLimit;
        return answeringSince(now)
                .filter(since -> now.isAfter(deadline(since, limit).plus(GRACE)))
                .isPresent();
    }

    boolean isEnded() {
        return endedAt != null;
    }

    boolean hasClock() {
        return answerLimit != null;
    }

    Instant startedAt() {
        return startedAt;
    }

    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    Optional<Duration> answerLimit() {
        return Optional.ofNullable(answerLimit);
    }

    /** Goes on to the answer before the preparation is over. */
    void startAnswering(Instant now) {
        resume(now);
        if (phase(now) == Phase.PREPARING) {
            answerStartedAt = now;
        }
    }

    boolean canPause(Instant now) {
        return mode == Mode.COACHED
                && endedAt == null
                && pausedAt == null
                && hasClock()
                && !isOver(now);
    }

    /** Lets the time stand still, where that is allowed. */
    void pause(Instant now) {
        if (canPause(now)) {
            pausedAt = now;
        }
    }

    /** Lets the time run on with what was left. */
    void resume(Instant now) {
        if (pausedAt == null || endedAt != null) {
            return;
        }
        var stood = between(pausedAt, now);
        if (answeringSince(now).isPresent()) {
            answerPaused = answerPaused.plus(stood);
        } else {
            preparationPaused = preparationPaused.plus(stood);
        }
        pausedAt = null;
    }

    /** Something was typed, or said to have been spoken. */
    void input(Instant now) {
        if (endedAt == null) {
            lastInputAt = now;
        }
    }

    /** The person is done with this take. */
    void end(Instant now) {
        resume(now);
        if (endedAt == null) {
            endedAt = now;
        }
    }

    /**
     * How long the answer took, pauses left out. Past the limit only the time until the last word
     * counts, and never more than twice the limit, for nobody answers while the lid is closed.
     */
    Duration used(Instant now) {
        var since = answeringSince(now);
        if (since.isEmpty()) {
            return Duration.ZERO;
        }
        var used = between(since.get(), answeredUntil(since.get(), now)).minus(answerPaused);
        if (answerLimit != null && used.compareTo(answerLimit.multipliedBy(2)) > 0) {
            return answerLimit.multipliedBy(2);
        }
        return used.isNegative() ? Duration.ZERO : used;
    }

    /** Whether the answer went on past its limit. */
    boolean wentOver(Instant now) {
        return isBeyond(used(now));
    }

    /** Whether an answer of this length went on past the limit. */
    boolean isBeyond(Duration used) {
        return answerLimit != null && used.compareTo(answerLimit.plus(GRACE)) > 0;
    }

    private Instant answeredUntil(Instant since, Instant now) {
        var at = standing(now);
        if (answerLimit == null) {
            return at;
        }
        var deadline = deadline(since, answerLimit);
        if (!at.isAfter(deadline)) {
            return at;
        }
        if (lastInputAt == null) {
            return mode == Mode.PRESSURE ? deadline : at;
        }
        return lastInputAt.isAfter(deadline) ? lastInputAt : deadline;
    }

    private Optional<Instant> answeringSince(Instant now) {
        if (answerStartedAt != null) {
            return Optional.of(answerStartedAt);
        }
        return Optional.ofNullable(preparationLimit)
                .map(this::preparedAt)
                .filter(prepared -> !standing(now).isBefore(prepared));
    }

    private Instant preparedAt(Duration limit) {
        return startedAt.plus(limit).plus(preparationPaused);
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
