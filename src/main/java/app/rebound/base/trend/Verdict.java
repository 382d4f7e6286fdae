package app.rebound.base.trend;

import java.util.List;

/**
 * What may be said about a line of session scores.
 *
 * <p>A change is named only from eight sessions on, and only when the whole 95 % interval of the
 * slope lies on one side of zero. The rule is the same in both directions: keeping quiet about
 * scores that surely fall would make "no clear change" untrue, so that is said too, as something
 * about the sessions and not about the person ("lower lately than before").
 */
public sealed interface Verdict {

    /** With this many sessions a change can be told. */
    int SESSIONS_TO_TELL = 8;

    /** No session yet. */
    record NoData() implements Verdict {
        @Override
        public int sessions() {
            return 0;
        }
    }

    /** One or two sessions: dots without a word about change. */
    record DotsOnly(int sessions) implements Verdict {}

    /** Three to seven sessions: "no clear change yet, {@code more} more and it can be told". */
    record TooFew(int sessions) implements Verdict {
        /** How many more sessions it takes. */
        public int more() {
            return SESSIONS_TO_TELL - sessions;
        }
    }

    /** The scores rise more than chance explains. */
    record Improving(int sessions, Slope slope) implements Verdict {}

    /** The scores fall more than chance explains. */
    record LowerLately(int sessions, Slope slope) implements Verdict {}

    /** Enough sessions, and what changes may be chance. */
    record NoClearChange(int sessions) implements Verdict {}

    /** How many sessions it rests on. */
    int sessions();

    /** The verdict on one line of the chart: one rubric version, one kind of rater. */
    static Verdict on(List<SessionScore> sessions) {
        var n = sessions.size();
        if (n == 0) {
            return new NoData();
        }
        if (n <= 2) {
            return new DotsOnly(n);
        }
        if (n < SESSIONS_TO_TELL) {
            return new TooFew(n);
        }
        return Slope.of(sessions)
                .<Verdict>map(slope -> {
                    if (slope.isSurelyUp()) {
                        return new Improving(n, slope);
                    }
                    return slope.isSurelyDown() ? new LowerLately(n, slope) : new NoClearChange(n);
                })
                .orElse(new NoClearChange(n));
    }
}
