package app.rebound.applications;

/** Addresses of the application screens. */
public final class ApplicationRoutes {
    public static final String BOARD = "applications";
    public static final String NEW = BOARD + "/new";
    public static final String STAGES = BOARD + "/stages";
    public static final String IMPORT = BOARD + "/import";
    public static final String WEEK = BOARD + "/week";
    public static final String CONTACTS = BOARD + "/contacts";
    public static final String NEW_CONTACT = CONTACTS + "/new";

    private ApplicationRoutes() {}

    /** The page of one application. */
    public static String application(ApplicationId id) {
        return BOARD + "/" + id.value();
    }

    /** The page of someone to say hello to. */
    public static String contact(ContactId id) {
        return CONTACTS + "/" + id.value();
    }
}
