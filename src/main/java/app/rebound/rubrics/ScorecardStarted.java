package app.rebound.rubrics;

import app.rebound.account.PersonId;

/** Something was filled into a scorecard for the first time. */
public record ScorecardStarted(SubjectRef subject, PersonId owner, Rater rater) {}
