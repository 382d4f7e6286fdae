package app.rebound.practice;

/** One answer with the question as it was asked. */
public record AnsweredQuestion(AskedQuestion question, Attempt attempt) {}
