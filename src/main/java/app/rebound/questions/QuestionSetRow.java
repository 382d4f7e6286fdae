package app.rebound.questions;

import java.time.Duration;

/** One line of a list of question sets: how many questions, and their answer times together. */
public record QuestionSetRow(QuestionSetId id, String name, int questions, Duration answerTime) {}
