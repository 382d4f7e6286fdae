package app.rebound.practice;

import app.rebound.base.time.ClockTime;
import java.util.List;
import java.util.UUID;

/**
 * What an open session shows now.
 *
 * @param questions how many the session has
 * @param attempt the take that runs
 * @param take counted from 1
 * @param answerVersion expected back when the text is saved
 * @param canPause whether the clock may be paused now
 */
public record RunningTake(
        UUID session,
        SessionPlan plan,
        int questions,
        AskedQuestion question,
        UUID attempt,
        int take,
        ClockTime time,
        boolean canPause,
        String answer,
        int answerVersion,
        boolean aloud,
        List<String> keyWords) {

    /** Whether the question may be answered once more after this take. */
    public boolean hasAnotherTake() {
        return take < plan.takes();
    }

    public boolean isLastQuestion() {
        return question.number() == questions;
    }

    /** Whether the time passed with nothing said, as when the lid was closed. */
    public boolean canRestart() {
        return plan.mode() == Mode.COACHED && time.isOver() && answer.isBlank() && !aloud;
    }
}
