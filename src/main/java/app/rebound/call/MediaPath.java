package app.rebound.call;

import java.util.Map;
import java.util.UUID;

/**
 * The way sound and picture take between the browsers of a room. Where no bean says otherwise it is
 * the {@link Mesh} (ADR 25).
 */
public interface MediaPath {

    /** The name by which {@code frontend/call/paths.ts} knows the browser's part of it. */
    String name();

    /** How many callers of one room fit. */
    int places();

    /** What this caller's browser needs to take it, an address and a token perhaps. */
    Map<String, String> ticket(UUID room, Caller caller);
}
