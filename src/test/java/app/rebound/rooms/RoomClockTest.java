package app.rebound.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.ExtraTime;
import app.rebound.practice.Phase;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoomClockTest {

    private static final Instant START = Instant.parse("2026-11-22T18:00:00Z");
    private static final SeatId SOMEBODY = new SeatId(UUID.randomUUID());

    private final RoomClock clock = clock(ExtraTime.NONE);

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
        var straight =
                RoomClock.start(Duration.ZERO, Duration.ofSeconds(60), ExtraTime.HALF, START);
        assertThat(straight.phase(START)).isEqualTo(Phase.ANSWERING);
        assertThat(straight.remaining(START)).contains(Duration.ofSeconds(90));
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
        clock.pause(SOMEBODY, after(10_000));
        assertThat(clock.remaining(after(500_000))).contains(Duration.ofSeconds(20));
        assertThat(clock.pausedBy()).contains(SOMEBODY);
        clock.resume(after(510_000));
        assertThat(clock.remaining(after(510_000))).contains(Duration.ofSeconds(20));
        clock.pause(SOMEBODY, after(540_000));
        clock.resume(after(640_000));
        assertThat(clock.phase(after(640_000))).isEqualTo(Phase.ANSWERING);
        assertThat(clock.remaining(after(640_000))).contains(Duration.ofSeconds(50));
        assertThat(clock.used(after(640_000))).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void beingPausedTwiceIsBeingPausedOnce() {
        clock.pause(SOMEBODY, after(40_000));
        clock.pause(new SeatId(UUID.randomUUID()), after(50_000));
        assertThat(clock.pausedBy()).contains(SOMEBODY);
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
        var free = clock(ExtraTime.NO_CLOCK);
        assertThat(free.remaining(after(1000))).isEmpty();
        assertThat(free.phase(after(999_000))).isEqualTo(Phase.PREPARING);
        free.startAnswering(after(999_000));
        assertThat(free.phase(after(999_000))).isEqualTo(Phase.ANSWERING);
        assertThat(free.remaining(after(1_999_000))).isEmpty();
        assertThat(free.used(after(1_999_000))).isEqualTo(Duration.ofSeconds(1000));
    }

    @ParameterizedTest
    @CsvSource({"NONE, 60", "QUARTER, 75", "HALF, 90", "DOUBLE, 120"})
    void extraTimeMakesEveryClockLonger(ExtraTime extra, int seconds) {
        var longer = clock(extra);
        longer.startAnswering(START);
        assertThat(longer.remaining(START)).contains(Duration.ofSeconds(seconds));
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

    private static RoomClock clock(ExtraTime extra) {
        return RoomClock.start(Duration.ofSeconds(30), Duration.ofSeconds(60), extra, START);
    }

    private static Instant after(long millis) {
        return START.plusMillis(millis);
    }
}
