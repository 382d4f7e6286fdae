package app.rebound.talk;

import java.time.Instant;

/** What became of writing, sending, offering or taking something in a conversation. */
public sealed interface WriteResult {

    /** It is kept. */
    record Done() implements WriteResult {}

    /** Another window saved {@code current} first; nothing was changed. */
    record ChangedMeanwhile(String current) implements WriteResult {}

    /** There is nothing to send, or no room for more. */
    record Unsound() implements WriteResult {}

    /** Judging this interview is closed until then, and a lesson from it would judge. */
    record ClosedUntil(Instant until) implements WriteResult {}

    /** It is not open to whoever asks (any more); nothing was saved. */
    record Closed() implements WriteResult {}
}
