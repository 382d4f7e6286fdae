package app.rebound.practice;

import app.rebound.account.PersonId;
import app.rebound.questions.QuestionId;
import java.time.Instant;
import java.util.UUID;

/**
 * A person said that a question tripped them in an answer; published inside the transaction.
 *
 * @param at when the answer began
 */
public record StumbleMarked(PersonId owner, QuestionId question, UUID attempt, Instant at) {}
