package app.rebound.feedback;

import app.rebound.account.PersonId;

/** What open screens follow to learn that they should read again. */
public final class FeedbackTopics {

    private FeedbackTopics() {}

    /** Anything {@code person} asked for, received or was asked to give. */
    public static String of(PersonId person) {
        return "feedback/person/" + person.value();
    }

    /** One invitation, for its rater. */
    public static String of(InvitationId invitation) {
        return "feedback/invitation/" + invitation.value();
    }
}
