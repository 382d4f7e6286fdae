package app.rebound.letters;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a letter. */
public record LetterId(UUID value) implements Serializable {}
