package app.rebound.lessons;

/** How a lesson held up on one occasion. */
public record Tick(Occasion occasion, Held held) {}
