package app.rebound.call;

import java.util.UUID;

/** What a tab in a call is told. */
public sealed interface CallEvent {

    /** Somebody came, or came back; their browser makes the first offer, this one waits for it. */
    record Came(Peer peer) implements CallEvent {}

    /** That tab is no longer in the call. */
    record Went(UUID connection) implements CallEvent {}

    /** The server no longer hears that tab; what still comes from it may be shown. */
    record FellSilent(UUID connection) implements CallEvent {}

    /** One browser says something to this one; only browsers know what it means. */
    record Said(UUID from, String message) implements CallEvent {

        @Override
        public String toString() {
            return "Said[from=" + from + "]";
        }
    }

    /** This tab is no longer in the call. */
    record Ended(Why why) implements CallEvent {}

    /** What ended it. */
    enum Why {
        /** The same caller went on in another tab. */
        ELSEWHERE,
        /** It was not heard of for long, asleep perhaps; it may join again at once. */
        SILENCE
    }
}
