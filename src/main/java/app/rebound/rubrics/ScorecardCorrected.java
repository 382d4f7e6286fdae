package app.rebound.rubrics;

import app.rebound.account.PersonId;

/** A sent scorecard was corrected; published inside the transaction that corrects it. */
public record ScorecardCorrected(
        SubjectRef subject, PersonId owner, Rater rater, Delivery delivery) {}
