package app.rebound.rubrics;

import java.util.UUID;

/**
 * One sent scorecard in short.
 *
 * @param occasion the sitting its subject belongs to
 * @param lowest the lowest level on it; one without any level is left out
 */
public record Judged(SubjectRef subject, UUID occasion, Rater.Kind by, int lowest) {

    /** From this level on an answer would satisfy most interviewers: Sound. */
    public static final int SOUND = 3;

    /** Whether every criterion that was rated stands at Sound or above. */
    public boolean isSound() {
        return lowest >= SOUND;
    }
}
