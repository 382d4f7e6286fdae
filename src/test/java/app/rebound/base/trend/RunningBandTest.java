package app.rebound.base.trend;

import static app.rebound.base.trend.Sessions.weekly;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RunningBandTest {

    private static final Scale SCALE = Scale.ONE_TO_FIVE;

    @Test
    void everySessionHasAPointAndTheBandBeginsWithTheThird() {
        var points = RunningBand.over(weekly(3, 4, 2, 3, 4), SCALE);

        assertThat(points)
                .extracting(point -> (Object) point.mean().getClass())
                .containsExactly(
                        MeanEstimate.DotsOnly.class,
                        MeanEstimate.DotsOnly.class,
                        MeanEstimate.TooFewToTell.class,
                        MeanEstimate.TooFewToTell.class,
                        MeanEstimate.Banded.class);
        assertThat(points).extracting(RunningBand.Point::session).isEqualTo(weekly(3, 4, 2, 3, 4));
    }

    @Test
    void theWindowHoldsTheLastEight() {
        var points = RunningBand.over(weekly(1, 1, 3, 3, 4, 4, 5, 4, 3, 4), SCALE);

        assertThat(points.get(7).mean())
                .isEqualTo(MeanEstimate.of(Sessions.values(1, 1, 3, 3, 4, 4, 5, 4), SCALE));
        assertThat(points.get(9).mean())
                .isEqualTo(MeanEstimate.of(Sessions.values(3, 3, 4, 4, 5, 4, 3, 4), SCALE));
    }

    @Test
    void theOrderInWhichSessionsAreGivenDoesNotMatter() {
        var sessions = weekly(3, 4, 2, 3, 4);

        assertThat(RunningBand.over(sessions.reversed(), SCALE))
                .isEqualTo(RunningBand.over(sessions, SCALE));
    }

    @Test
    void withoutSessionsThereIsNoPoint() {
        assertThat(RunningBand.over(List.of(), SCALE)).isEmpty();
    }
}
