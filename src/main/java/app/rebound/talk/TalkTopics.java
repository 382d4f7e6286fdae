package app.rebound.talk;

import app.rebound.account.PersonId;

/** What open screens follow to learn that they should read again. */
public final class TalkTopics {

    private TalkTopics() {}

    /** Anything {@code person} shared, or is writing about with its owner. */
    public static String of(PersonId person) {
        return "talk/person/" + person.value();
    }

    /** One conversation, for the one it was shared with. */
    public static String of(ConversationId conversation) {
        return "talk/conversation/" + conversation.value();
    }
}
