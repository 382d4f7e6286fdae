package app.rebound.feedback;

import java.util.UUID;

/** Addresses of the feedback screens. */
public final class FeedbackRoutes {
    public static final String LIST = "feedback";
    public static final String ASK = "feedback/ask";
    public static final String READ = "feedback/read";
    public static final String GIVE = "feedback/give";

    /** What a rater opens; the secret follows it. */
    public static final String LINK = "r";

    private FeedbackRoutes() {}

    /** Where the owner of a subject asks somebody to look at it. */
    public static String ask(String type, UUID id) {
        return ASK + "/" + type + "/" + id;
    }

    /** Where the owner of a subject reads what was sent about it, beside their own rating. */
    public static String read(String type, UUID id) {
        return READ + "/" + type + "/" + id;
    }

    /** Where a rater with an account gives what they were asked for. */
    public static String give(InvitationId invitation) {
        return GIVE + "/" + invitation.value();
    }
}
