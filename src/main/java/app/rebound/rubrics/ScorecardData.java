package app.rebound.rubrics;

import java.util.List;

/**
 * What a rater fills in: a rating for every criterion in the rubric's order, one strength, one next
 * step.
 */
public record ScorecardData(List<CriterionRating> ratings, String strength, String nextStep) {}
