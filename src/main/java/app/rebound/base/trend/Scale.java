package app.rebound.base.trend;

/** The lowest and the highest score a rubric can give. */
public record Scale(double lowest, double highest) {

    public static final Scale ONE_TO_FIVE = new Scale(1, 5);

    public Scale {
        if (!(lowest < highest)) {
            throw new IllegalArgumentException("Not a scale: %s to %s".formatted(lowest, highest));
        }
    }

    /** The scale on which the difference of two scores lies. */
    Scale ofDifferences() {
        return new Scale(lowest - highest, highest - lowest);
    }

    Interval clip(Interval interval) {
        return new Interval(
                Math.clamp(interval.low(), lowest, highest),
                Math.clamp(interval.high(), lowest, highest));
    }
}
