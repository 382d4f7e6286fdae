package app.rebound.lessons;

import app.rebound.base.Competency;
import app.rebound.rubrics.SubjectRef;
import java.time.Instant;
import java.util.List;

/**
 * What somebody else saw and wrote down as strong, in their words.
 *
 * @param words the strength the rater named
 * @param by the rater's name; empty where it was taken away
 * @param at when it was sent
 * @param subject what was rated
 * @param evidence what the rater saw where they rated high, highest first
 */
public record Strength(
        String words, String by, Instant at, SubjectRef subject, List<Evidence> evidence) {

    /** What was seen for one competency, and the level it was given: Strong or Outstanding. */
    public record Evidence(Competency competency, int level, String words) {}
}
