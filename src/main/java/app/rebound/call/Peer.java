package app.rebound.call;

import java.util.UUID;

/** A caller in one particular tab. */
public record Peer(UUID connection, Caller caller) {}
