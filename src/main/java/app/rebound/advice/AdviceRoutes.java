package app.rebound.advice;

import app.rebound.interviews.InterviewId;
import app.rebound.interviews.InterviewRoutes;

/** Addresses of the screens about advice; they lie below their interview. */
public final class AdviceRoutes {
    public static final String ASKING = "asking";
    public static final String ASK = InterviewRoutes.ASK;
    public static final String CALL = ASK + "/:" + ASKING;
    public static final String REPLIES = InterviewRoutes.INTERVIEW + "/replies";
    public static final String SENSE = InterviewRoutes.SENSE;
    public static final String RECORD = InterviewRoutes.INTERVIEW + "/record";

    private AdviceRoutes() {}

    /** Who is asked, and what comes next. */
    public static String ask(InterviewId interview) {
        return InterviewRoutes.at(ASK, interview);
    }

    /** The call sheet for one of those asked. */
    public static String call(Asking asking) {
        return ask(asking.interview()) + "/" + asking.id().value();
    }

    /** What they said. */
    public static String replies(InterviewId interview) {
        return InterviewRoutes.at(REPLIES, interview);
    }

    /** The reason that was given. */
    public static String sense(InterviewId interview) {
        return InterviewRoutes.at(SENSE, interview);
    }

    /** The record of what worries the person. */
    public static String record(InterviewId interview) {
        return InterviewRoutes.at(RECORD, interview);
    }
}
