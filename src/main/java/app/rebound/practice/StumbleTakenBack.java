package app.rebound.practice;

import app.rebound.account.PersonId;
import app.rebound.questions.QuestionId;
import java.util.UUID;

/** The mark of a stumble was taken away; published inside the transaction. */
public record StumbleTakenBack(PersonId owner, QuestionId question, UUID attempt) {}
