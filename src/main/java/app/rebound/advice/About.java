package app.rebound.advice;

import java.util.List;

/** What a reply is about. */
public enum About {
    IMPRESSED,
    WEAK,
    NEXT_TIME,
    ADVICE,
    OTHER;

    /** The three questions of the call sheet, in the order they are asked. */
    public static final List<About> THE_THREE = List.of(WEAK, NEXT_TIME, ADVICE);

    /** What the call sheet has room for: the three answers, and what they liked. */
    public static final List<About> ROOMS = List.of(WEAK, NEXT_TIME, ADVICE, IMPRESSED);

    /** Translation key of the name. */
    public String key() {
        return "advice.about." + name();
    }
}
