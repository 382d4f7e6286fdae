package app.rebound.call;

import java.util.List;
import java.util.Map;

/** What became of joining a call. */
public sealed interface JoinResult {

    /**
     * The tab is in.
     *
     * @param others whom its browser offers a connection
     * @param path the name of the way sound and picture take
     * @param ticket what the browser needs to take it
     */
    record Joined(CallLine line, List<Peer> others, String path, Map<String, String> ticket)
            implements JoinResult {}

    /** All places for sound and picture are taken; nothing else is closed by that. */
    record Full(int places) implements JoinResult {}
}
