package app.rebound.interviews;

import java.time.Instant;

/** A fact that was changed after the memory had settled: what it said, what it says, and when. */
public record Correction(Fact fact, String before, String after, Instant at) {}
