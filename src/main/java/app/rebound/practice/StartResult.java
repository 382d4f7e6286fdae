package app.rebound.practice;

import java.util.UUID;

/** What came of starting a session. */
public sealed interface StartResult {

    /** The clock of the first question runs. */
    record Started(UUID session) implements StartResult {}

    /** There was no question to ask. */
    record NothingToAsk() implements StartResult {}
}
