package app.rebound.base.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AnswerClockTest {

    private static final Instant START = Instant.parse("2026-11-22T18:00:00Z");

    private final AnswerClock clock =
            AnswerClock.start(Duration.ofSeconds(30), Duration.ofSeconds(60), START);

    @Test
    void preparationComesFirstAndCountsDown() {
        assertThat(clock.phase(after(29_999))).isEqualTo(Phase.PREPARING);
        assertThat(clock.remaining(after(29_999))).contains(Duration.ofMillis(1));
    }

    @Test
    void theAnswerBeginsByItselfWhenPreparationIsOver() {
        assertThat(clock.phase(after(30_000))).isEqualTo(Phase.ANSWERING);
        assertThat(clock.remaining(after(30_000))).contains(Duration.ofSeconds(60));
    }

    @Test
    void theAnswerMayBeginEarlyAndThenHasItsWholeTime() {
        clock.startAnswering(after(10_000));
        assertThat(clock.remaining(after(10_000))).contains(Duration.ofSeconds(60));
        clock.startAnswering(after(20_000));
        assertThat(clock.remaining(after(20_000))).contains(Duration.ofSeconds(50));
    }

    @Test
    void withoutPreparationTheAnswerBeginsAtOnce() {
        var straight = AnswerClock.start(Duration.ZERO, Duration.ofSeconds(60), START);
        assertThat(straight.phase(START)).isEqualTo(Phase.ANSWERING);
        assertThat(straight.remaining(START)).contains(Duration.ofSeconds(60));
    }

    @Test
    void timeIsUpAtTheDeadlineAndNotAMillisecondBefore() {
        assertThat(clock.time(after(89_999)).isOver()).isFalse();
        assertThat(clock.time(after(90_000)).isOver()).isTrue();
        assertThat(clock.phase(after(90_001))).isEqualTo(Phase.ANSWERING);
        assertThat(clock.remaining(after(91_000))).contains(Duration.ofSeconds(-1));
    }

    @Test
    void aPauseTakesNothingFromEitherPhase() {
        clock.pause(after(10_000));
        assertThat(clock.remaining(after(500_000))).contains(Duration.ofSeconds(20));
        clock.resume(after(510_000));
        assertThat(clock.remaining(after(510_000))).contains(Duration.ofSeconds(20));
        clock.pause(after(540_000));
        clock.resume(after(640_000));
        assertThat(clock.phase(after(640_000))).isEqualTo(Phase.ANSWERING);
        assertThat(clock.remaining(after(640_000))).contains(Duration.ofSeconds(50));
        assertThat(clock.used(after(640_000))).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void beingPausedTwiceIsBeingPausedOnce() {
        clock.pause(after(40_000));
        assertThat(clock.pause(after(50_000))).isFalse();
        clock.resume(after(60_000));
        clock.resume(after(70_000));
        assertThat(clock.remaining(after(70_000))).contains(Duration.ofSeconds(40));
    }

    @Test
    void moreTimeGoesToThePhaseThatRuns() {
        clock.extend(Duration.ofSeconds(30), after(10_000));
        assertThat(clock.remaining(after(10_000))).contains(Duration.ofSeconds(50));
        clock.extend(Duration.ofSeconds(30), after(70_000));
        assertThat(clock.phase(after(70_000))).isEqualTo(Phase.ANSWERING);
        assertThat(clock.remaining(after(70_000))).contains(Duration.ofSeconds(80));
    }

    @Test
    void moreTimeAfterTimeIsUpCountsFromNow() {
        clock.extend(Duration.ofSeconds(30), after(100_000));
        assertThat(clock.remaining(after(100_000))).contains(Duration.ofSeconds(30));
    }

    @Test
    void anAnswerThatEndedStandsWhereItEnded() {
        clock.end(after(50_000));
        assertThat(clock.phase(after(999_000))).isEqualTo(Phase.DONE);
        assertThat(clock.used(after(999_000))).isEqualTo(Duration.ofSeconds(20));
        assertThat(clock.remaining(after(999_000))).contains(Duration.ofSeconds(40));
    }

    @Test
    void takenUpAgainItGoesOnWhereItStopped() {
        clock.end(after(50_000));
        clock.reopen(after(200_000));
        assertThat(clock.phase(after(200_000))).isEqualTo(Phase.ANSWERING);
        assertThat(clock.remaining(after(200_000))).contains(Duration.ofSeconds(40));
        assertThat(clock.used(after(210_000))).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void takenUpAgainWhileItWasStillPreparedItPreparesOn() {
        clock.end(after(10_000));
        clock.reopen(after(200_000));
        assertThat(clock.phase(after(200_000))).isEqualTo(Phase.PREPARING);
        assertThat(clock.remaining(after(200_000))).contains(Duration.ofSeconds(20));
    }

    @Test
    void whoeverWantsNoClockSeesNone() {
        var free = AnswerClock.start(null, null, START);
        assertThat(free.remaining(after(1000))).isEmpty();
        assertThat(free.phase(after(999_000))).isEqualTo(Phase.PREPARING);
        free.startAnswering(after(999_000));
        assertThat(free.phase(after(999_000))).isEqualTo(Phase.ANSWERING);
        assertThat(free.remaining(after(1_999_000))).isEmpty();
        assertThat(free.used(after(1_999_000))).isEqualTo(Duration.ofSeconds(1000));
    }

    @Test
    void aMomentOfTheAnswerIsCountedFromItsBeginning() {
        assertThat(clock.into(after(10_000))).isEqualTo(Duration.ZERO);
        assertThat(clock.into(after(42_500))).isEqualTo(Duration.ofMillis(12_500));
        clock.end(after(50_000));
        assertThat(clock.into(after(42_500))).isEqualTo(Duration.ofMillis(12_500));
        assertThat(clock.into(after(90_000))).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void nobodyAnswersForHoursOnceAllHaveGone() {
        assertThat(clock.used(after(9_000_000))).isEqualTo(Duration.ofSeconds(120));
    }

    @Test
    void beginningTheAnswerEndsAPause() {
        clock.pause(after(10_000));
        clock.startAnswering(after(100_000));
        assertThat(clock.isPaused()).isFalse();
        assertThat(clock.remaining(after(100_000))).contains(Duration.ofSeconds(60));
    }

    @Test
    void whatEndedDuringPreparationUsedNothing() {
        clock.end(after(5_000));
        assertThat(clock.phase(after(95_000))).isEqualTo(Phase.DONE);
        assertThat(clock.used(after(95_000))).isZero();
    }

    @Test
    void theEndIsTheFirstOne() {
        clock.end(after(40_000));
        clock.end(after(50_000));
        assertThat(clock.endedAt()).contains(after(40_000));
    }

    @Test
    void aClockSetBackNeverGivesLessThanNothing() {
        clock.startAnswering(after(10_000));
        clock.end(after(5_000));
        assertThat(clock.used(after(5_000))).isZero();
    }

    @Test
    void whatHasNotStartedDoesNothing() {
        var waiting = new AnswerClock();
        assertThat(waiting.pause(START)).isFalse();
        waiting.extend(Duration.ofSeconds(30), START);
        waiting.end(START);
        assertThat(waiting.isEnded()).isFalse();
        assertThat(waiting.remaining(START)).isEmpty();
    }

    private static Instant after(long millis) {
        return START.plusMillis(millis);
    }
}
