package app.rebound.interviews;

/** Addresses of the screens about real interviews; those of other modules' steps among them. */
public final class InterviewRoutes {
    public static final String LIST = "interviews";
    public static final String NEW = LIST + "/new";
    public static final String PARAMETER = "interview";

    /** Template of the page of one interview; its steps lie below. */
    public static final String INTERVIEW = LIST + "/:" + PARAMETER;

    public static final String EDIT = INTERVIEW + "/edit";
    public static final String JOT = INTERVIEW + "/jot";
    public static final String COOL_OFF = INTERVIEW + "/cool-off";
    public static final String WRITING = COOL_OFF + "/writing";
    public static final String REFLECT = INTERVIEW + "/reflect";
    public static final String COMPANY = INTERVIEW + "/company";
    public static final String TALK = INTERVIEW + "/talk";
    public static final String LETTERS = INTERVIEW + "/letters";
    public static final String ASK = INTERVIEW + "/ask";
    public static final String SENSE = INTERVIEW + "/sense";
    public static final String LESSONS = INTERVIEW + "/lessons";
    public static final String CLOSE = INTERVIEW + "/close";

    private InterviewRoutes() {}

    /** The page of one interview. */
    public static String interview(InterviewId id) {
        return at(INTERVIEW, id);
    }

    /** The screen of one step. */
    public static String step(Step step, InterviewId id) {
        return at(
                switch (step) {
                    case JOT -> JOT;
                    case COOL_OFF -> COOL_OFF;
                    case REFLECT -> REFLECT;
                    case TALK -> TALK;
                    case LETTER -> LETTERS;
                    case ASK -> ASK;
                    case MAKE_SENSE -> SENSE;
                    case LESSONS -> LESSONS;
                    case CLOSE -> CLOSE;
                },
                id);
    }

    /** The address that {@code template} (one of the above) has for one interview. */
    public static String at(String template, InterviewId id) {
        return template.replace(":" + PARAMETER, id.value().toString());
    }
}
