package app.rebound.practice;

import java.util.UUID;

/** Where a session stands. */
public sealed interface SessionStatus {

    /** A question is being answered. */
    record Running(RunningTake take) implements SessionStatus {}

    /** The session is over and can be looked back on. */
    record Over(UUID session) implements SessionStatus {}

    /** There is no such session, or it is somebody else's. */
    record Unknown() implements SessionStatus {}
}
