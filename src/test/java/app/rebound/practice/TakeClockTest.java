package app.rebound.practice;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.ExtraTime;
import app.rebound.base.time.Phase;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TakeClockTest {

    private static final Instant START = Instant.parse("2026-11-21T18:00:00Z");

    private TakeClock take = take(Mode.COACHED, ExtraTime.NONE);

    @Test
    void inCoachedModeTheAnswerGoesOnPastTheDeadline() {
        assertThat(take.time(after(95_000)).phase()).isEqualTo(Phase.ANSWERING);
        assertThat(take.time(after(95_000)).remainingTime()).contains(Duration.ofSeconds(-5));
    }

    @Test
    void inPressureModeTheClockEndsTheTake() {
        take = take(Mode.PRESSURE, ExtraTime.NONE);
        assertThat(take.time(after(89_999)).phase()).isEqualTo(Phase.ANSWERING);
        assertThat(take.time(after(90_000)).phase()).isEqualTo(Phase.DONE);
    }

    @Test
    void withNoClockThePersonSaysWhenToAnswerAndNothingIsEverLate() {
        take = take(Mode.PRESSURE, ExtraTime.NO_CLOCK);
        assertThat(take.time(after(Duration.ofDays(2))).phase()).isEqualTo(Phase.PREPARING);
        take.startAnswering(after(1_000));
        assertThat(take.time(after(Duration.ofDays(2))).phase()).isEqualTo(Phase.ANSWERING);
        assertThat(take.time(after(Duration.ofDays(2))).remainingTime()).isEmpty();
        assertThat(take.isTooLate(after(Duration.ofDays(2)))).isFalse();
        take.end(after(61_000));
        assertThat(take.used(after(99_000))).isEqualTo(Duration.ofSeconds(60));
        assertThat(take.wentOver(after(99_000))).isFalse();
    }

    @Test
    void aPauseKeepsWhatWasLeftOfTheAnswerAndIsNotCountedAsUsed() {
        take.pause(after(50_000));
        take.resume(after(Duration.ofDays(1)));
        assertThat(take.time(after(Duration.ofDays(1))).remainingTime())
                .contains(Duration.ofSeconds(40));
        take.end(after(Duration.ofDays(1).plusSeconds(10)));
        assertThat(take.used(after(Duration.ofDays(2)))).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void inPressureModeThereIsNoPause() {
        take = take(Mode.PRESSURE, ExtraTime.NONE);
        take.pause(after(40_000));
        assertThat(take.time(after(50_000)).remainingTime()).contains(Duration.ofSeconds(40));
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
