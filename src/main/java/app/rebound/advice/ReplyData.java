package app.rebound.advice;

import java.time.LocalDate;

/** Who said something, when, and what it is about. */
public record ReplyData(About about, String from, LocalDate saidOn) {}
