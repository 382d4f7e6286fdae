package app.rebound.interviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShiftTest {

    private static final Instant AT = Instant.parse("2026-11-19T18:00:00Z");

    @ParameterizedTest(name = "{0} then {1}")
    @CsvSource({
        "2, 3, BETTER",
        "2, 4, MUCH_BETTER",
        "1, 5, MUCH_BETTER",
        "3, 3, SAME",
        "3, 2, WORSE",
        "4, 2, MUCH_WORSE"
    })
    void oneLevelIsALittleAndTwoAreMuch(int first, int second, Shift shift) {
        assertThat(Shift.between(new Sight(first, AT), new Sight(second, AT))).isEqualTo(shift);
    }

    @ParameterizedTest
    @CsvSource({"0", "6"})
    void thereAreFiveLevels(int level) {
        assertThatThrownBy(() -> new Sight(level, AT)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theEndsAreLevelsToo() {
        assertThat(new Sight(1, AT).level()).isEqualTo(1);
        assertThat(new Sight(5, AT).level()).isEqualTo(5);
    }
}
