package app.rebound.talk.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.talk.Conversation;

/** What to call the other person. */
final class FriendName {

    private FriendName() {}

    /** The name they go by, also once they are erased. */
    static String of(Conversation conversation) {
        return conversation.name().isBlank() ? translate("talk.somebody") : conversation.name();
    }
}
