package app.rebound.rubrics;

import app.rebound.account.PersonId;

/** A sitting's seal was opened; published once, inside the transaction that opens it. */
public record SealOpened(PersonId owner, SubjectRef subject) {}
