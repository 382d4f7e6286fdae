package app.rebound.feedback;

/** Something a person was asked to look at, and by whom. */
public record ToGive(Invitation invitation, String askedBy) {}
