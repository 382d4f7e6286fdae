package app.rebound.practice;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.ExtraTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TakeClockTest {

    private static final Instant START = Instant.parse("2026-11-21T18:00:00Z");

    private TakeClock take = take(Mode.COACHED, ExtraTime.NONE);

    @Test
    void preparationComesFirstAndCountsDown() {
        assertThat(take.phase(after(29_999))).isEqualTo(Phase.PREPARING);
        assertThat(take.remaining(after(29_999))).contains(Duration.ofMillis(1));
    }

    @Test
    void theAnswerBeginsByItselfWhenPreparationIsOver() {
        assertThat(take.phase(after(30_000))).isEqualTo(Phase.ANSWERING);
        assertThat(take.remaining(after(30_000))).contains(Duration.ofSeconds(60));
    }

    @Test
    void theAnswerMayBeginEarlyAndThenHasItsWholeTime() {
        take.startAnswering(after(10_000));
        assertThat(take.remaining(after(10_000))).contains(Duration.ofSeconds(60));
        assertThat(take.remaining(after(60_000))).contains(Duration.ofSeconds(10));
    }

    @Test
    void beginningTheAnswerAgainDoesNotStartItsClockAnew() {
        take.startAnswering(after(10_000));
        take.startAnswering(after(20_000));
        assertThat(take.remaining(after(20_000))).contains(Duration.ofSeconds(50));
    }

    @Test
    void withoutPreparationTheAnswerBeginsAtOnce() {
        var straight =
                TakeClock.start(
                        Mode.COACHED,
                        Duration.ZERO,
                        Duration.ofSeconds(60),
                        ExtraTime.QUARTER,
                        START);
        assertThat(straight.phase(START)).isEqualTo(Phase.ANSWERING);
    }

    @Test
    void timeIsUpAtTheDeadlineAndNotAMillisecondBefore() {
        assertThat(take.isOver(after(89_999))).isFalse();
        assertThat(take.isOver(after(90_000))).isTrue();
    }

    @Test
    void inCoachedModeTheAnswerGoesOnPastTheDeadline() {
        assertThat(take.phase(after(95_000))).isEqualTo(Phase.ANSWERING);
        assertThat(take.remaining(after(95_000))).contains(Duration.ofSeconds(-5));
    }

    @Test
    void inPressureModeTheClockEndsTheTake() {
        take = take(Mode.PRESSURE, ExtraTime.NONE);
        assertThat(take.phase(after(89_999))).isEqualTo(Phase.ANSWERING);
        assertThat(take.phase(after(90_000))).isEqualTo(Phase.DONE);
    }

    @ParameterizedTest
    @CsvSource({
        "NONE,30000,60000",
        "QUARTER,37500,75000",
        "HALF,45000,90000",
        "DOUBLE,60000,120000"
    })
    void extraTimeLengthensBothClocks(ExtraTime extra, long preparation, long answer) {
        take = take(Mode.COACHED, extra);
        assertThat(take.phase(after(preparation - 1))).isEqualTo(Phase.PREPARING);
        assertThat(take.remaining(after(preparation))).contains(Duration.ofMillis(answer));
    }

    @Test
    void withNoClockThePersonSaysWhenToAnswerAndNothingIsEverLate() {
        take = take(Mode.PRESSURE, ExtraTime.NO_CLOCK);
        assertThat(take.phase(after(Duration.ofDays(2)))).isEqualTo(Phase.PREPARING);
        take.startAnswering(after(1_000));
        assertThat(take.phase(after(Duration.ofDays(2)))).isEqualTo(Phase.ANSWERING);
        assertThat(take.remaining(after(Duration.ofDays(2)))).isEmpty();
        assertThat(take.isTooLate(after(Duration.ofDays(2)))).isFalse();
        take.end(after(61_000));
        assertThat(take.used(after(99_000))).isEqualTo(Duration.ofSeconds(60));
        assertThat(take.wentOver(after(99_000))).isFalse();
    }

    @Test
    void aPauseKeepsWhatWasLeftOfThePreparation() {
        take.pause(after(10_000));
        assertThat(take.remaining(after(Duration.ofHours(9)))).contains(Duration.ofSeconds(20));
        take.resume(after(Duration.ofHours(9)));
        assertThat(take.remaining(after(Duration.ofHours(9)))).contains(Duration.ofSeconds(20));
        assertThat(take.phase(after(Duration.ofHours(9).plusSeconds(20))))
                .isEqualTo(Phase.ANSWERING);
    }

    @Test
    void aPauseKeepsWhatWasLeftOfTheAnswerAndIsNotCountedAsUsed() {
        take.pause(after(50_000));
        take.resume(after(Duration.ofDays(1)));
        assertThat(take.remaining(after(Duration.ofDays(1)))).contains(Duration.ofSeconds(40));
        take.end(after(Duration.ofDays(1).plusSeconds(10)));
        assertThat(take.used(after(Duration.ofDays(2)))).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void severalPausesAddUp() {
        take.pause(after(40_000));
        take.resume(after(50_000));
        take.pause(after(60_000));
        take.resume(after(65_000));
        assertThat(take.remaining(after(65_000))).contains(Duration.ofSeconds(40));
    }

    @Test
    void beginningTheAnswerEndsAPause() {
        take.pause(after(10_000));
        take.startAnswering(after(100_000));
        assertThat(take.time(after(100_000)).paused()).isFalse();
        assertThat(take.remaining(after(100_000))).contains(Duration.ofSeconds(60));
    }

    @Test
    void inPressureModeThereIsNoPause() {
        take = take(Mode.PRESSURE, ExtraTime.NONE);
        take.pause(after(40_000));
        assertThat(take.remaining(after(50_000))).contains(Duration.ofSeconds(40));
    }

    @Test
    void timeThatIsUpCannotBePaused() {
        take.pause(after(90_000));
        assertThat(take.time(after(91_000)).paused()).isFalse();
    }

    @Test
    void anAnswerDoneInTimeUsedTheTimeUntilItWasDone() {
        take.input(after(40_000));
        take.end(after(75_000));
        assertThat(take.used(after(Duration.ofDays(1)))).isEqualTo(Duration.ofSeconds(45));
        assertThat(take.wentOver(after(Duration.ofDays(1)))).isFalse();
    }

    @Test
    void wordsAfterTheDeadlineAreOverTimeUntilTheLastOfThem() {
        take.input(after(100_000));
        take.end(after(Duration.ofHours(1)));
        assertThat(take.used(after(Duration.ofDays(1)))).isEqualTo(Duration.ofSeconds(70));
        assertThat(take.wentOver(after(Duration.ofDays(1)))).isTrue();
    }

    @Test
    void anAnswerWrittenInTimeIsNotLateBecauseTheLidWasClosed() {
        take.input(after(80_000));
        take.end(after(Duration.ofDays(3)));
        assertThat(take.used(after(Duration.ofDays(3)))).isEqualTo(Duration.ofSeconds(60));
        assertThat(take.wentOver(after(Duration.ofDays(3)))).isFalse();
    }

    @Test
    void whatWasTypedInTimeMayArriveAMomentLater() {
        assertThat(take.isTooLate(after(92_000))).isFalse();
        assertThat(take.isTooLate(after(92_001))).isTrue();
    }

    @Test
    void aWordThatComesAfterTheEndIsLateAllTheSame() {
        take.end(after(60_000));
        assertThat(take.isTooLate(after(120_000))).isTrue();
    }

    @Test
    void anAnswerCountsAtMostTwiceItsLimit() {
        take.end(after(Duration.ofDays(3)));
        assertThat(take.used(after(Duration.ofDays(3)))).isEqualTo(Duration.ofSeconds(120));
        assertThat(take.wentOver(after(Duration.ofDays(3)))).isTrue();
    }

    @Test
    void inPressureModeSilenceAfterTheDeadlineIsNotOverTime() {
        take = take(Mode.PRESSURE, ExtraTime.NONE);
        take.end(after(200_000));
        assertThat(take.used(after(200_000))).isEqualTo(Duration.ofSeconds(60));
        assertThat(take.wentOver(after(200_000))).isFalse();
    }

    @Test
    void whatEndedDuringPreparationUsedNothing() {
        take.end(after(5_000));
        assertThat(take.phase(after(95_000))).isEqualTo(Phase.DONE);
        assertThat(take.used(after(95_000))).isZero();
    }

    @Test
    void theEndIsTheFirstOne() {
        take.end(after(40_000));
        take.end(after(50_000));
        assertThat(take.endedAt()).contains(after(40_000));
    }

    @Test
    void aClockSetBackNeverGivesLessThanNothing() {
        take.startAnswering(after(10_000));
        take.end(after(5_000));
        assertThat(take.used(after(5_000))).isZero();
    }

    private static TakeClock take(Mode mode, ExtraTime extra) {
        return TakeClock.start(mode, Duration.ofSeconds(30), Duration.ofSeconds(60), extra, START);
    }

    private static Instant after(long millis) {
        return START.plusMillis(millis);
    }

    private static Instant after(Duration time) {
        return START.plus(time);
    }
}
