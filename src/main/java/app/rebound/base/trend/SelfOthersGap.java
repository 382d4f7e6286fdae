package app.rebound.base.trend;

import java.util.List;

/**
 * How much higher a person rates themselves than others do, over the sessions that both rated.
 *
 * @param difference self minus others, positive where the person rates higher
 */
public record SelfOthersGap(MeanEstimate difference) {

    /** One session's score by the person and by others. */
    public record Pair(double self, double others) {}

    /** The gap over these pairs, one for each session. */
    public static SelfOthersGap of(List<Pair> pairs, Scale scale) {
        var differences = pairs.stream().map(pair -> pair.self() - pair.others()).toList();
        return new SelfOthersGap(MeanEstimate.of(differences, scale.ofDifferences()));
    }

    /** How many sessions it rests on. */
    public int pairs() {
        return difference.n();
    }

    /** Whether there are enough pairs, five, to say it in words. */
    public boolean canBeTold() {
        return difference.canBeTold();
    }
}
