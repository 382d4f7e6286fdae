package app.rebound.talk;

import app.rebound.interviews.InterviewId;
import app.rebound.interviews.InterviewRoutes;

/** Addresses of the screens for talking an interview over. */
public final class TalkRoutes {

    /** What the other person opens; the secret follows it. */
    public static final String LINK = "t";

    /** Where somebody with an account goes on with what was shared with them. */
    public static final String KEPT = "talk";

    /** Where the owner chooses what to share, and with whom. */
    public static final String SHARE = InterviewRoutes.TALK + "/share";

    private TalkRoutes() {}

    /** Where the owner reads and answers. */
    public static String talk(InterviewId interview) {
        return InterviewRoutes.at(InterviewRoutes.TALK, interview);
    }

    public static String share(InterviewId interview) {
        return InterviewRoutes.at(SHARE, interview);
    }

    public static String kept(ConversationId conversation) {
        return KEPT + "/" + conversation.value();
    }
}
