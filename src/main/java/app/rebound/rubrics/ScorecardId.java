package app.rebound.rubrics;

import java.util.UUID;

/** Identifies a scorecard. */
public record ScorecardId(UUID value) {}
