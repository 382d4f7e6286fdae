package app.rebound.rubrics;

import java.time.Instant;

/**
 * One correction of a scorecard after it was sent.
 *
 * @param number counts from 1
 * @param before everything as it was until then
 */
public record Correction(int number, Instant at, String reason, ScorecardData before) {

    /** More characters than this are refused. */
    public static final int REASON_MAX = 1000;
}
