package app.rebound.base.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Intervals computed in the science brief, section 4; quantiles as in every printed t-table. */
class MeanEstimateTest {

    private static final Scale SCALE = Scale.ONE_TO_FIVE;

    @ParameterizedTest
    @CsvSource({
        "1, 12.7062",
        "2, 4.3027",
        "3, 3.1824",
        "4, 2.7764",
        "5, 2.5706",
        "6, 2.4469",
        "7, 2.3646",
        "8, 2.3060",
        "9, 2.2622",
        "10, 2.2281",
        "15, 2.1314",
        "20, 2.0860",
        "30, 2.0423"
    })
    void quantilesAreThoseOfTheTable(int degreesOfFreedom, double quantile) {
        assertThat(StudentT.quantile975(degreesOfFreedom)).isCloseTo(quantile, within(5e-5));
    }

    @Test
    void intervalsAreThoseOfTheBrief() {
        assertInterval(Sample.of(3, 4, 2), 3, 1, 0.515862, 5.484138);
        assertInterval(Sample.of(2, 3, 3, 4, 3), 3, 0.707107, 2.122011, 3.877989);
        assertInterval(Sample.of(3, 3, 4, 4, 5, 4, 3, 4), 3.75, 0.707107, 3.158844, 4.341156);
    }

    @Test
    void noScoresHaveNoMean() {
        var none = MeanEstimate.of(Sessions.values(), SCALE);

        assertThat(none).isEqualTo(new MeanEstimate.NoScores());
        assertThat(none.n()).isZero();
    }

    @Test
    void oneOrTwoScoresAreDots() {
        assertThat(MeanEstimate.of(Sessions.values(4), SCALE))
                .isEqualTo(new MeanEstimate.DotsOnly(1, 4));
        assertThat(MeanEstimate.of(Sessions.values(4, 2), SCALE))
                .isEqualTo(new MeanEstimate.DotsOnly(2, 3));
    }

    @Test
    void twoEqualScoresAreStillDots() {
        assertThat(MeanEstimate.of(Sessions.values(3, 3), SCALE))
                .isEqualTo(new MeanEstimate.DotsOnly(2, 3));
    }

    @Test
    void threeAndFourScoresAreTooFewToTell() {
        assertThat(MeanEstimate.of(Sessions.values(3, 4, 2), SCALE))
                .isInstanceOf(MeanEstimate.TooFewToTell.class);
        assertThat(MeanEstimate.of(Sessions.values(3, 4, 2, 3), SCALE))
                .isInstanceOf(MeanEstimate.TooFewToTell.class)
                .returns(false, MeanEstimate::canBeTold);
    }

    @Test
    void fiveScoresMakeABand() {
        assertThat(MeanEstimate.of(Sessions.values(2, 3, 3, 4, 3), SCALE))
                .isInstanceOfSatisfying(
                        MeanEstimate.Banded.class,
                        banded -> {
                            assertThat(banded.n()).isEqualTo(5);
                            assertThat(banded.band().low()).isCloseTo(2.122011, within(1e-6));
                            assertThat(banded.band().high()).isCloseTo(3.877989, within(1e-6));
                            assertThat(banded.canBeTold()).isTrue();
                        });
    }

    @Test
    void theBandEndsWhereTheScaleDoes() {
        assertThat(MeanEstimate.of(Sessions.values(3, 4, 2), SCALE))
                .isEqualTo(new MeanEstimate.TooFewToTell(3, 3, new Interval(1, 5)));
    }

    @Test
    void equalScoresAreFlaggedInsteadOfLookingCertain() {
        assertThat(MeanEstimate.of(Sessions.values(4, 4, 4), SCALE))
                .isEqualTo(new MeanEstimate.AllEqual(3, 4));
        assertThat(MeanEstimate.of(Sessions.values(4, 4, 4, 4, 4), SCALE))
                .isEqualTo(new MeanEstimate.AllEqual(5, 4));
    }

    @Test
    void meansThatDifferOnlyByRoundingAreEqual() {
        assertThat(MeanEstimate.of(Sessions.values(0.1 + 0.2, 0.3, 0.3, 0.3, 0.3), SCALE))
                .isInstanceOf(MeanEstimate.AllEqual.class);
    }

    private static void assertInterval(
            Sample sample, double mean, double deviation, double low, double high) {
        assertThat(sample.mean()).isCloseTo(mean, within(1e-6));
        assertThat(sample.standardDeviation()).isCloseTo(deviation, within(1e-6));
        assertThat(sample.interval().low()).isCloseTo(low, within(1e-6));
        assertThat(sample.interval().high()).isCloseTo(high, within(1e-6));
    }
}
