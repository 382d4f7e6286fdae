package app.rebound.base.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.rebound.base.trend.SelfOthersGap.Pair;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class SelfOthersGapTest {

    /** The differences are 2 3 3 4 3 of the science brief, less 3: mean 0, half width 0.877989. */
    @Test
    void theIntervalIsThatOfThePairedDifferences() {
        var gap = gap(-1, 0, 0, 1, 0);

        assertThat(gap.difference())
                .isInstanceOfSatisfying(
                        MeanEstimate.Banded.class,
                        banded -> {
                            assertThat(banded.mean()).isZero();
                            assertThat(banded.band().low()).isCloseTo(-0.877989, within(1e-6));
                            assertThat(banded.band().high()).isCloseTo(0.877989, within(1e-6));
                        });
    }

    @Test
    void itIsPositiveWhereThePersonRatesHigher() {
        var gap = SelfOthersGap.of(List.of(new Pair(4, 3)), Scale.ONE_TO_FIVE);

        assertThat(gap.difference()).isEqualTo(new MeanEstimate.DotsOnly(1, 1));
    }

    @Test
    void itCanBeToldFromFivePairsOn() {
        assertThat(gap(0, 1, 0, 1).canBeTold()).isFalse();
        assertThat(gap(0, 1, 0, 1, 1).canBeTold()).isTrue();
        assertThat(gap(0, 1, 0, 1, 1).pairs()).isEqualTo(5);
        assertThat(gap().pairs()).isZero();
    }

    @Test
    void equalDifferencesAreFlagged() {
        assertThat(gap(0.4, 0.4, 0.4, 0.4, 0.4).difference())
                .isInstanceOfSatisfying(
                        MeanEstimate.AllEqual.class,
                        equal -> assertThat(equal.mean()).isCloseTo(0.4, within(1e-12)));
    }

    @Test
    void theDifferenceIsClippedToWhatTheScaleAllows() {
        assertThat(gap(2, -2, 2).difference())
                .isInstanceOfSatisfying(
                        MeanEstimate.TooFewToTell.class,
                        few -> assertThat(few.band()).isEqualTo(new Interval(-4, 4)));
    }

    private static SelfOthersGap gap(double... differences) {
        var pairs = DoubleStream.of(differences).mapToObj(d -> new Pair(3 + d, 3)).toList();
        return SelfOthersGap.of(pairs, Scale.ONE_TO_FIVE);
    }
}
