package app.rebound.practice;

/** What a person chose the last time they started a session. */
public record LastChoices(SessionPlan plan, QuestionSource.Drawn drawn) {}
