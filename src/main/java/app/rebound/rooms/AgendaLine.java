package app.rebound.rooms;

/** A question on the agenda of a half, and what became of it. */
public record AgendaLine(ShownQuestion question, QuestionState state) {}
