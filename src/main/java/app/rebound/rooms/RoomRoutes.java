package app.rebound.rooms;

/** Addresses of the screens of live mock interviews. */
public final class RoomRoutes {

    public static final String LIST = "mock-interviews";
    public static final String PLAN = LIST + "/new";

    /** Stands for the id of one in addresses. */
    public static final String MOCK = "mock";

    public static final String ONE = LIST + "/:" + MOCK;
    public static final String ROOM = ONE + "/room";

    /** What somebody invited opens; the secret follows it. */
    public static final String LINK = "m";

    /** Names the question that alone is to be asked, after the address of {@link #PLAN}. */
    public static final String QUESTION = "question";

    /** Names the set that is to be asked, after the address of {@link #PLAN}. */
    public static final String SET = "set";

    private RoomRoutes() {}

    public static String one(MockInterviewId mock) {
        return LIST + "/" + mock.value();
    }

    public static String room(MockInterviewId mock) {
        return one(mock) + "/room";
    }
}
