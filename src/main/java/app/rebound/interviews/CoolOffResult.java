package app.rebound.interviews;

import java.time.Instant;

/** What became of choosing until when judging is closed. */
public sealed interface CoolOffResult {

    /** Judging is closed until then; it is open where that is not in the future. */
    record Set(Instant until) implements CoolOffResult {}

    /** Later than {@code latest}, which is as long as it may be; nothing was changed. */
    record TooLong(Instant latest) implements CoolOffResult {}

    /** There is no such interview, or it is somebody else's. */
    record NotFound() implements CoolOffResult {}
}
