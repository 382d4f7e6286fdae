package app.rebound.call;

import java.util.Map;
import java.util.UUID;

/** From each browser directly to each other; no server carries sound or picture. */
record Mesh() implements MediaPath {

    /** Each sends its picture to all others; beyond this an ordinary uplink gives way. */
    private static final int PLACES = 4;

    @Override
    public String name() {
        return "mesh";
    }

    @Override
    public int places() {
        return PLACES;
    }

    @Override
    public Map<String, String> ticket(UUID room, Caller caller) {
        return Map.of();
    }
}
