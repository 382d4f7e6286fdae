package app.rebound.advice;

import java.util.UUID;

/** Identifies somebody who is asked about one interview. */
public record AskingId(UUID value) {}
