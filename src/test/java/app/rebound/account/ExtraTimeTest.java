package app.rebound.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtraTimeTest {

    private static final Instant START = Instant.parse("2026-11-22T18:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "NONE,30000,60000",
        "QUARTER,37500,75000",
        "HALF,45000,90000",
        "DOUBLE,60000,120000"
    })
    void itLengthensBothLimitsOfAClock(ExtraTime extra, long preparation, long answer) {
        var clock = extra.startClock(Duration.ofSeconds(30), Duration.ofSeconds(60), START);
        assertThat(clock.preparationLimit()).contains(Duration.ofMillis(preparation));
        assertThat(clock.answerLimit()).contains(Duration.ofMillis(answer));
    }

    @Test
    void whoeverWantsNoClockHasNoLimits() {
        var clock =
                ExtraTime.NO_CLOCK.startClock(
                        Duration.ofSeconds(30), Duration.ofSeconds(60), START);
        assertThat(clock.preparationLimit()).isEmpty();
        assertThat(clock.answerLimit()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"NONE", "HALF", "NO_CLOCK"})
    void whereNothingIsPreparedTheAnswerBeginsAtOnce(ExtraTime extra) {
        var clock = extra.startClock(Duration.ZERO, Duration.ofSeconds(60), START);
        assertThat(clock.preparationLimit()).contains(Duration.ZERO);
    }
}
