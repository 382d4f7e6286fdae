package app.rebound.applications;

import java.time.LocalDate;
import java.util.UUID;

/** That the person wrote to or spoke with someone on a day. */
public record Hello(UUID id, LocalDate on) {}
