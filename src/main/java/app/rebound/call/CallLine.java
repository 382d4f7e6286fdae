package app.rebound.call;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;

/** One tab's line in a call: whoever holds it speaks as that tab, and as no other. */
public final class CallLine {

    private final Calls calls;
    private final UUID room;
    private final Peer peer;
    private final Consumer<CallEvent> ears;
    private final Pace pace;
    private volatile Instant lastHeard;

    CallLine(
            Calls calls,
            UUID room,
            Peer peer,
            Consumer<CallEvent> ears,
            Pace pace,
            Instant lastHeard) {
        this.calls = calls;
        this.room = room;
        this.peer = peer;
        this.ears = ears;
        this.pace = pace;
        this.lastHeard = lastHeard;
    }

    /** Names this tab to the others. */
    public UUID id() {
        return peer.connection();
    }

    /** Says something to one other tab of the same room. */
    public SendResult send(UUID to, String message) {
        lastHeard = calls.now();
        if (message.length() > Calls.LONGEST_MESSAGE) {
            return SendResult.TOO_LONG;
        }
        if (!pace.allows()) {
            return SendResult.TOO_MANY;
        }
        return calls.pass(this, to, message);
    }

    /** Keeps the place of a tab that has nothing to say. */
    public void stillHere() {
        lastHeard = calls.now();
        calls.stillHere(this);
    }

    /** Gives the place back; once is enough, twice does no harm. */
    public void leave() {
        calls.leave(this);
    }

    UUID room() {
        return room;
    }

    Peer peer() {
        return peer;
    }

    boolean isOf(Caller caller) {
        return peer.caller().id().equals(caller.id());
    }

    boolean heardSince(Instant moment) {
        return !lastHeard.isBefore(moment);
    }

    void tell(CallEvent event) {
        ears.accept(event);
    }
}
