package app.rebound.rubrics;

import java.time.Instant;
import java.util.UUID;

/**
 * The mean level of one criterion in one sitting, of self or of others.
 *
 * @param ratings how many levels the mean rests on
 */
public record OccasionMean(
        UUID occasion,
        Instant at,
        String criterion,
        Rater.Kind raters,
        UUID rubricVersion,
        double mean,
        int ratings) {}
