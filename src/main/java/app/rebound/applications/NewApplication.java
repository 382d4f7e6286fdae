package app.rebound.applications;

/** An application that is to be brought in as it stands, without its arrival saying anything. */
public record NewApplication(ApplicationData data, StageId stage) {}
