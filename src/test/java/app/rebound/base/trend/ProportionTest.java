package app.rebound.base.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {

    /** The first four are Newcombe's examples (1998), the last is from the science brief. */
    @ParameterizedTest
    @CsvSource({
        "81, 263, 0.2553, 0.3662",
        "15, 148, 0.0624, 0.1605",
        "0, 20, 0, 0.1611",
        "1, 29, 0.0061, 0.1718",
        "3, 5, 0.2307, 0.8824"
    })
    void theIntervalIsWilsons(int hits, int n, double low, double high) {
        var interval = Proportion.of(hits, n).orElseThrow().interval();

        assertThat(interval.low()).isCloseTo(low, within(5e-5));
        assertThat(interval.high()).isCloseTo(high, within(5e-5));
    }

    @Test
    void noneAndAllReachTheEndOfTheScaleExactly() {
        assertThat(Proportion.of(0, 20).orElseThrow().interval().low()).isZero();
        assertThat(Proportion.of(20, 20).orElseThrow().interval().high()).isEqualTo(1);
    }

    @Test
    void withoutACaseThereIsNoShare() {
        assertThat(Proportion.of(0, 0)).isEmpty();
    }

    @Test
    void moreHitsThanCasesAreABug() {
        assertThatThrownBy(() -> Proportion.of(3, 2)).hasMessage("3 of 2");
        assertThatThrownBy(() -> Proportion.of(-1, 2)).hasMessage("-1 of 2");
    }

    @Test
    void theShareIsWhatWasSeen() {
        assertThat(Proportion.of(3, 5).orElseThrow().share()).isEqualTo(0.6);
    }
}
