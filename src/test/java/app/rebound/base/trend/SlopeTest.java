package app.rebound.base.trend;

import static app.rebound.base.trend.Sessions.weekly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SlopeTest {

    /**
     * NIST StRD, linear regression, data set Norris: certified slope and its standard deviation.
     */
    @Test
    void theLineThroughTheNorrisDataIsTheCertifiedOne() {
        double[] x = {
            0.2, 337.4, 118.2, 884.6, 10.1, 226.5, 666.3, 996.3, 448.6, 777.0, 558.2, 0.4, 0.6,
            775.5, 666.9, 338.0, 447.5, 11.6, 556.0, 228.1, 995.8, 887.6, 120.2, 0.3, 0.3, 556.8,
            339.1, 887.2, 999.0, 779.0, 11.1, 118.3, 229.2, 669.1, 448.9, 0.5
        };
        double[] y = {
            0.1, 338.8, 118.1, 888.0, 9.2, 228.1, 668.5, 998.5, 449.1, 778.9, 559.2, 0.3, 0.1,
            778.1, 668.8, 339.3, 448.9, 10.8, 557.7, 228.3, 998.0, 888.8, 119.6, 0.3, 0.6, 557.6,
            339.3, 888.0, 998.5, 778.9, 10.2, 117.6, 228.9, 668.4, 449.2, 0.2
        };

        var line = LeastSquares.fit(x, y).orElseThrow();

        assertThat(line.slope()).isCloseTo(1.00211681802045, within(1e-13));
        assertThat(line.standardError()).isCloseTo(0.429796848199937e-03, within(1e-15));
    }

    /** By hand: x 0 1 2, y 1 3 2; slope 1/2, residuals −½ 1 −½, error √(1.5 / 1 / 2). */
    @Test
    void theIntervalHasTwoDegreesOfFreedomLessThanSessions() {
        var slope = Slope.of(weekly(1, 3, 2)).orElseThrow();

        assertThat(slope.perWeek()).isCloseTo(0.5, within(1e-12));
        assertThat(slope.interval().high() - slope.perWeek())
                .isCloseTo(12.7062 * Math.sqrt(0.75), within(1e-4));
    }

    @Test
    void theUnitIsTheWeekHoweverOftenSomeonePractises() {
        assertThat(Slope.of(Sessions.every(Duration.ofDays(1), 1, 2, 3)).orElseThrow().perWeek())
                .isCloseTo(7, within(1e-9));
        assertThat(Slope.of(Sessions.every(Duration.ofDays(14), 1, 2, 3)).orElseThrow().perWeek())
                .isCloseTo(0.5, within(1e-12));
    }

    @Test
    void twoSessionsHaveNoSlope() {
        assertThat(Slope.of(weekly(1, 5))).isEmpty();
    }

    @Test
    void sessionsAtTheSameMomentHaveNoSlope() {
        assertThat(Slope.of(Sessions.every(Duration.ZERO, 1, 3, 5))).isEmpty();
    }

    @Test
    void equalScoresHaveASlopeOfExactlyZero() {
        assertThat(Slope.of(weekly(3.3, 3.3, 3.3, 3.3, 3.3, 3.3, 3.3)))
                .contains(new Slope(7, 0, new Interval(0, 0)));
    }
}
