package app.rebound.rooms;

import java.util.Locale;
import java.util.UUID;

/** A question as it is asked; all that whoever answers sees of it. */
public record ShownQuestion(UUID id, String text, Locale language) {}
