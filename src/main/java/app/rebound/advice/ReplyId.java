package app.rebound.advice;

import java.util.UUID;

/** Identifies a reply. */
public record ReplyId(UUID value) {}
