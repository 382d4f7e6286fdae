package app.rebound.rooms;

/** Addresses of the screens of live mock interviews. */
public final class RoomRoutes {

    public static final String LIST = "mock-interviews";
    public static final String PLAN = LIST + "/new";
    public static final String ONE = LIST + "/:mock";
    public static final String ROOM = ONE + "/room";

    /** What somebody invited opens; the secret follows it. */
    public static final String LINK = "m";

    private RoomRoutes() {}

    public static String one(MockInterviewId mock) {
        return LIST + "/" + mock.value();
    }

    public static String room(MockInterviewId mock) {
        return one(mock) + "/room";
    }
}
