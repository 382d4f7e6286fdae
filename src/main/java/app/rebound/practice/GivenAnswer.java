package app.rebound.practice;

import app.rebound.questions.QuestionId;
import java.time.Instant;
import java.util.UUID;

/**
 * An answer that was given to a question.
 *
 * @param at when it began
 * @param alone whether its session had no other question
 */
public record GivenAnswer(
        QuestionId question, UUID attempt, UUID session, Instant at, boolean alone) {}
