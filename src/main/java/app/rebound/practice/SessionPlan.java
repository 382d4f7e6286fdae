package app.rebound.practice;

import app.rebound.questions.Question;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a session is run; chosen before it starts and kept with it.
 *
 * @param takes how often each question may be answered, 1 to {@link #MOST_TAKES}
 * @param preparation time to prepare each answer; zero for none
 * @param answer time for each answer; null for the time each question suggests itself
 */
public record SessionPlan(
        Mode mode,
        QuestionOrder order,
        Wording wording,
        int takes,
        Duration preparation,
        @Nullable Duration answer) {

    public static final int MOST_TAKES = 5;
    public static final Duration LONGEST = Duration.ofMinutes(30);

    /** What a newcomer gets: half a minute to prepare, two minutes to answer. */
    public static final SessionPlan QUICK =
            new SessionPlan(
                    Mode.COACHED,
                    QuestionOrder.FIXED,
                    Wording.AS_WRITTEN,
                    1,
                    Duration.ofSeconds(30),
                    Duration.ofMinutes(2));

    public SessionPlan {
        if (takes < 1 || takes > MOST_TAKES) {
            throw new IllegalArgumentException("1 to " + MOST_TAKES + " takes, not " + takes);
        }
        if (preparation.isNegative() || preparation.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("Preparation of " + preparation);
        }
        if (answer != null && (!answer.isPositive() || answer.compareTo(LONGEST) > 0)) {
            throw new IllegalArgumentException("Answer time of " + answer);
        }
    }

    /** The same, once, in one of the question's other wordings. */
    public SessionPlan reworded() {
        return new SessionPlan(mode, order, Wording.REWORDED, 1, preparation, answer);
    }

    /** The same, once, in other words, with this much time for each answer. */
    public SessionPlan within(Duration time) {
        return new SessionPlan(mode, order, Wording.REWORDED, 1, preparation, time);
    }

    Duration answerTimeFor(Question question) {
        return answer != null ? answer : question.data().answerTime();
    }
}
