package app.rebound.advice;

import app.rebound.interviews.InterviewId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is asked for advice about one interview.
 *
 * @param reach a number or an address, empty if not known
 * @param askedOn null until they were asked
 * @param settledOn when they answered, declined, or were given up waiting for; null before
 */
public record Asking(
        AskingId id,
        InterviewId interview,
        Side side,
        String name,
        String reach,
        By by,
        State state,
        @Nullable LocalDate askedOn,
        @Nullable LocalDate settledOn,
        Instant createdAt) {

    /** Whose side they are on. */
    public enum Side {
        EMPLOYER,
        RECRUITER;

        /** Translation key of the name. */
        public String key() {
            return "advice.side." + name();
        }
    }

    /** How they are asked. */
    public enum By {
        PHONE,
        MAIL;

        /** Translation key of the name. */
        public String key() {
            return "advice.by." + name();
        }
    }

    /** How it stands with them. */
    public enum State {
        NOT_YET,
        ASKED,
        ANSWERED,
        NO_ANSWER,
        DECLINED;

        /** Translation key of the name. */
        public String key() {
            return "advice.state." + name();
        }

        /** Whether nothing more is waited for. */
        public boolean isSettled() {
            return this == ANSWERED || this == NO_ANSWER || this == DECLINED;
        }
    }

    public boolean is(State wanted) {
        return state == wanted;
    }
}
