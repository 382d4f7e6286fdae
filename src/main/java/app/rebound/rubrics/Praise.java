package app.rebound.rubrics;

import app.rebound.base.Competency;
import java.time.Instant;
import java.util.List;

/**
 * What one rater other than the owner found strong, as far as the owner may read it.
 *
 * @param rater the rater's name; empty where it was taken away
 * @param strength the strength the rater named
 * @param seen what was seen where they rated Strong or Outstanding, highest first
 */
public record Praise(
        SubjectRef subject, String rater, Instant sentAt, String strength, List<Seen> seen) {

    /** From this level on a rating is praise: Strong. */
    public static final int FROM = 4;

    /** What was seen for one criterion. */
    public record Seen(Competency competency, int level, String evidence) {}
}
