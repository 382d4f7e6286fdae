package app.rebound.applications;

/** An application to choose from a list. */
public record ApplicationChoice(ApplicationId id, String company, String role) {}
