package app.rebound.advice;

import app.rebound.interviews.InterviewId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The reason that was given for an outcome, and what the person makes of it.
 *
 * @param version counts its saved texts
 * @param words word for word; empty until there are any
 * @param from who gave it, empty if not said
 * @param receivedOn null if not said
 * @param kind null until the person says
 * @param believable null until the person says; so the others
 */
public record Reason(
        InterviewId interview,
        int version,
        String words,
        String from,
        @Nullable LocalDate receivedOn,
        @Nullable Kind kind,
        @Nullable Answer believable,
        @Nullable Answer fair,
        @Nullable Answer acceptable) {

    /** The longest reason. */
    public static final int LONGEST = Words.LONGEST;

    /** What kind of reason it is. */
    public enum Kind {
        SKILL,
        FIT,
        PROCESS,
        NOT_GIVEN,
        WORRIES;

        /** Translation key of the name. */
        public String key() {
            return "advice.kind." + name();
        }
    }

    /** What is asked of a reason, each by itself. */
    public enum Aspect {
        BELIEVABLE,
        FAIR,
        ACCEPTABLE;

        /** Translation key of the question. */
        public String key() {
            return "advice.aspect." + name();
        }
    }

    /** What the person says to it. */
    public enum Answer {
        YES,
        NO,
        UNSURE;

        /** Translation key of the word. */
        public String key() {
            return "advice.answer." + name();
        }
    }

    /** Nothing is known of it yet. */
    static Reason none(InterviewId interview) {
        return new Reason(interview, 0, "", "", null, null, null, null, null);
    }

    public Optional<Answer> answer(Aspect aspect) {
        return Optional.ofNullable(
                switch (aspect) {
                    case BELIEVABLE -> believable;
                    case FAIR -> fair;
                    case ACCEPTABLE -> acceptable;
                });
    }
}
