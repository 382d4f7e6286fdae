package app.rebound.base.trend;

import java.util.List;

/**
 * A mean and how much can be said about where the true one lies.
 *
 * <p>Intervals are 95 % t-intervals clipped to the scale: with few values they miss the true mean
 * far less often than bootstrap intervals do (Hesterberg 2015).
 */
public sealed interface MeanEstimate {

    /** From this many values on a mean may be told with its band. */
    int ENOUGH = 5;

    /** There is no value yet. */
    record NoScores() implements MeanEstimate {
        @Override
        public int n() {
            return 0;
        }
    }

    /** One or two values: dots can be drawn, nothing more. */
    record DotsOnly(int n, double mean) implements MeanEstimate {}

    /** Three or four values: a band can be drawn, with the words "too few to tell". */
    record TooFewToTell(int n, double mean, Interval band) implements MeanEstimate {}

    /** Three or more values that are all the same; they can't say how far the true mean may be. */
    record AllEqual(int n, double mean) implements MeanEstimate {}

    /** Five or more values and the band in which the true mean lies in 19 of 20 cases. */
    record Banded(int n, double mean, Interval band) implements MeanEstimate {}

    /** How many values it rests on. */
    int n();

    /** Whether it rests on enough values to be told in words. */
    default boolean canBeTold() {
        return n() >= ENOUGH;
    }

    /** What these values, independent of each other, say about their mean. */
    static MeanEstimate of(List<Double> values, Scale scale) {
        if (values.isEmpty()) {
            return new NoScores();
        }
        var sample = Sample.of(values);
        if (sample.n() <= 2) {
            return new DotsOnly(sample.n(), sample.mean());
        }
        if (sample.allEqual()) {
            return new AllEqual(sample.n(), sample.mean());
        }
        var band = scale.clip(sample.interval());
        return sample.n() < ENOUGH
                ? new TooFewToTell(sample.n(), sample.mean(), band)
                : new Banded(sample.n(), sample.mean(), band);
    }
}
