package app.rebound.interviews;

import java.util.Arrays;
import java.util.List;

/** Why an interview went as it did. Only what is one's own can be practised. */
public enum Cause {
    NERVES(Whose.MINE),
    PREPARATION(Whose.MINE),
    KNOWLEDGE(Whose.MINE),
    EXAMPLES(Whose.MINE),
    TOO_LONG(Whose.MINE),
    MISHEARD(Whose.MINE),
    UNPREPARED(Whose.THEIRS),
    NOT_LISTENING(Whose.THEIRS),
    IN_A_HURRY(Whose.THEIRS),
    UNCLEAR(Whose.THEIRS),
    UNFAIR_QUESTION(Whose.THEIRS),
    OTHER_CANDIDATE(Whose.CIRCUMSTANCES),
    JOB_CHANGED(Whose.CIRCUMSTANCES),
    NOT_THE_MATCH(Whose.CIRCUMSTANCES),
    TIMING(Whose.CIRCUMSTANCES);

    /** On which side a cause lay. */
    public enum Whose {
        MINE(ReflectionText.MINE),
        THEIRS(ReflectionText.THEIRS),
        CIRCUMSTANCES(ReflectionText.CIRCUMSTANCES);

        private final ReflectionText ownWords;

        Whose(ReflectionText ownWords) {
            this.ownWords = ownWords;
        }

        /** Translation key of the name. */
        public String key() {
            return "looking-back.whose." + name();
        }

        /** Where the person says it in their own words. */
        public ReflectionText ownWords() {
            return ownWords;
        }

        /** The causes on this side that can be chosen. */
        public List<Cause> causes() {
            return Arrays.stream(Cause.values()).filter(cause -> cause.whose == this).toList();
        }
    }

    private final Whose whose;

    Cause(Whose whose) {
        this.whose = whose;
    }

    public Whose whose() {
        return whose;
    }

    /** Translation key of the name. */
    public String key() {
        return "looking-back.cause." + name();
    }

    /** Translation key of when the plan against it applies; only where the cause is one's own. */
    public String whenKey() {
        return key() + ".when";
    }

    /** Translation key of what the plan against it is; only where the cause is one's own. */
    public String thenKey() {
        return key() + ".then";
    }
}
