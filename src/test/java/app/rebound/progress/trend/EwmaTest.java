package app.rebound.progress.trend;

import static app.rebound.progress.trend.Sessions.weekly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class EwmaTest {

    /** NIST/SEMATECH e-Handbook 6.3.2.4, λ = 0.3 and start 50, which prints two decimals. */
    @Test
    void theHandbooksExampleComesOutAsPrinted() {
        var smoothed =
                Ewma.smooth(
                        50, 52.0, 47.0, 53.0, 49.3, 50.1, 47.0, 51.0, 50.1, 51.2, 50.5, 49.6, 47.6,
                        49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1);

        assertThat(smoothed)
                .containsExactly(
                        new double[] {
                            50.60, 49.52, 50.56, 50.18, 50.16, 49.21, 49.75, 49.85, 50.26, 50.33,
                            50.11, 49.36, 49.52, 50.05, 49.38, 49.92, 50.73, 51.23, 51.94, 51.99
                        },
                        within(0.0051));
    }

    @Test
    void fourSessionsAreNotSmoothed() {
        assertThat(Ewma.over(weekly(2, 3, 4, 5))).isEmpty();
    }

    @Test
    void fiveSessionsStartAtTheMeanOfTheFirstThree() {
        var smoothed = Ewma.over(weekly(2, 3, 4, 5, 5));

        assertThat(smoothed).hasSize(5);
        assertThat(smoothed.getFirst().at()).isEqualTo(Sessions.FIRST);
        assertThat(smoothed.getFirst().score()).isCloseTo(0.3 * 2 + 0.7 * 3, within(1e-12));
    }

    @Test
    void theOrderInWhichSessionsAreGivenDoesNotMatter() {
        var sessions = weekly(2, 3, 4, 5, 5);

        assertThat(Ewma.over(sessions.reversed())).isEqualTo(Ewma.over(sessions));
    }
}
