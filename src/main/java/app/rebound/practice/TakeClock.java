package app.rebound.practice;

import app.rebound.account.ExtraTime;
import app.rebound.base.time.AnswerClock;
import app.rebound.base.time.ClockTime;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The clock of one take: how an answer's clock counts in coached and in pressure mode. */
@Embeddable
class TakeClock {

    /** What was typed in time may take this long to arrive. */
    static final Duration GRACE = Duration.ofSeconds(2);

    @Enumerated(EnumType.STRING)
    private Mode mode;

    @Embedded private AnswerClock time;
    private @Nullable Instant lastInputAt;

    @SuppressWarnings("NullAway.Init")
    protected TakeClock() {}

    private TakeClock(Mode mode, AnswerClock time) {
        this.mode = mode;
        this.time = time;
    }

    /** Starts a take now; a preparation of zero goes straight to the answer. */
    static TakeClock start(
            Mode mode, Duration preparation, Duration answer, ExtraTime extra, Instant now) {
        return new TakeClock(mode, extra.startClock(preparation, answer, now));
    }

    /** The clock of an answer that was given live and is over. */
    static TakeClock ran(LiveAnswer answer, Instant sessionEnd) {
        var start = LiveSessions.storable(answer.startedAt());
        var latest = start.plus(answer.prepared()).plus(answer.used());
        var end = LiveSessions.storable(latest.isBefore(sessionEnd) ? latest : sessionEnd);
        var time = AnswerClock.start(answer.prepared(), answer.allowed(), start);
        time.ran(LiveSessions.storable(end.minus(answer.used())), end);
        return new TakeClock(Mode.COACHED, time);
    }

    /** Starts the same take over, with the same limits. */
    TakeClock again(Instant now) {
        return new TakeClock(mode, time.again(now));
    }

    /** What a clock on the screen shows; in pressure mode time that is up ends the take. */
    ClockTime time(Instant now) {
        var shown = time.time(now);
        return mode == Mode.PRESSURE && shown.isOver() ? shown.done() : shown;
    }

    /** Whether something said or typed now, even after the end, comes too late to be in time. */
    boolean isTooLate(Instant now) {
        return !time.isPaused()
                && time.deadline(now).filter(end -> now.isAfter(end.plus(GRACE))).isPresent();
    }

    boolean isEnded() {
        return time.isEnded();
    }

    Instant startedAt() {
        return time.startedAt().orElseThrow();
    }

    Optional<Instant> endedAt() {
        return time.endedAt();
    }

    /** Empty where no clock runs. */
    Optional<Duration> answerLimit() {
        return time.answerLimit();
    }

    /** Goes on to the answer before the preparation is over. */
    void startAnswering(Instant now) {
        time.startAnswering(now);
    }

    boolean canPause(Instant now) {
        return mode == Mode.COACHED
                && !time.isEnded()
                && !time.isPaused()
                && answerLimit().isPresent()
                && !time.time(now).isOver();
    }

    /** Lets the time stand still, where that is allowed. */
    void pause(Instant now) {
        if (canPause(now)) {
            time.pause(now);
        }
    }

    /** Lets the time run on with what was left. */
    void resume(Instant now) {
        time.resume(now);
    }

    /** Something was typed, or said to have been spoken. */
    void input(Instant now) {
        if (!time.isEnded()) {
            lastInputAt = now;
        }
    }

    /** The person is done with this take. */
    void end(Instant now) {
        time.end(now);
    }

    /**
     * How long the answer took, pauses left out. Past the limit only the time until the last word
     * counts.
     */
    Duration used(Instant now) {
        return time.usedUntil(answeredUntil(now));
    }

    /** Whether the answer went on past its limit. */
    boolean wentOver(Instant now) {
        return isBeyond(used(now));
    }

    /** Whether an answer of this length went on past the limit. */
    boolean isBeyond(Duration used) {
        return answerLimit().filter(limit -> used.compareTo(limit.plus(GRACE)) > 0).isPresent();
    }

    private Instant answeredUntil(Instant now) {
        var at = time.standing(now);
        var passed = time.deadline(now).filter(at::isAfter);
        if (passed.isEmpty()) {
            return at;
        }
        var deadline = passed.get();
        if (lastInputAt == null) {
            return mode == Mode.PRESSURE ? deadline : at;
        }
        return lastInputAt.isAfter(deadline) ? lastInputAt : deadline;
    }
}
