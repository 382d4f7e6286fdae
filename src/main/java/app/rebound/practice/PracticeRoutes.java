package app.rebound.practice;

import java.util.UUID;

/** Addresses of the practice screens. */
public final class PracticeRoutes {
    public static final String START = "practise";
    public static final String SESSION = "practise/session";
    public static final String HISTORY = "practise/history";

    private PracticeRoutes() {}

    /** Where a session runs, or is looked back on once it is over. */
    public static String session(UUID session) {
        return SESSION + "/" + session;
    }
}
