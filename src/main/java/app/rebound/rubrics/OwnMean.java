package app.rebound.rubrics;

/** How a person rated themselves on one criterion, on average over {@code ratings} ratings. */
public record OwnMean(String criterion, double mean, int ratings) {}
