package app.rebound.rubrics.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How far others' levels lie from one's own, in counts: from so few pairs any coefficient would be
 * noise.
 *
 * @param compared pairs of own level and another's for the same criterion
 * @param exact pairs with the same level
 * @param near pairs at most one level apart, the exact ones included
 * @param widest the widest gap of each criterion with at least one pair, in the order of one's own
 */
public record Agreement(int compared, int exact, int near, List<Gap> widest) {

    /** Two levels that stand for the widest distance on one criterion. */
    public record Gap(String criterion, int self, int other) {

        static final int WORTH_TALKING_ABOUT = 2;

        /** How many levels the other lies above one's own; negative if below. */
        public int size() {
            return other - self;
        }

        /** Whether it is two levels or more. */
        public boolean isWorthTalkingAbout() {
            return Math.abs(size()) >= WORTH_TALKING_ABOUT;
        }
    }

    public Agreement {
        widest = List.copyOf(widest);
    }

    /**
     * Compares one's own levels with those of each other rater; what either did not observe is left
     * out.
     *
     * @param self levels by criterion
     * @param others the same for each other rater; of two equally wide gaps the earlier counts
     */
    public static Agreement of(Map<String, Integer> self, List<Map<String, Integer>> others) {
        var compared = 0;
        var exact = 0;
        var near = 0;
        var widest = new ArrayList<Gap>();
        for (var own : self.entrySet()) {
            Gap widestHere = null;
            for (var levels : others) {
                var level = levels.get(own.getKey());
                if (level == null) {
                    continue;
                }
                var gap = new Gap(own.getKey(), own.getValue(), level);
                var distance = Math.abs(gap.size());
                compared++;
                exact += distance == 0 ? 1 : 0;
                near += distance <= 1 ? 1 : 0;
                if (widestHere == null || distance > Math.abs(widestHere.size())) {
                    widestHere = gap;
                }
            }
            if (widestHere != null) {
                widest.add(widestHere);
            }
        }
        return new Agreement(compared, exact, near, widest);
    }

    /** The gaps of two levels or more, in the order of one's own criteria. */
    public List<Gap> worthTalkingAbout() {
        return widest.stream().filter(Gap::isWorthTalkingAbout).toList();
    }
}
