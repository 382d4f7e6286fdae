package app.rebound.rubrics;

import app.rebound.account.PersonId;

/** A scorecard was sent; published inside the transaction that sends it. */
public record ScorecardSent(SubjectRef subject, PersonId owner, Rater rater, Delivery delivery) {}
