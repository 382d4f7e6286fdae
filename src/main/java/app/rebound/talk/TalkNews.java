package app.rebound.talk;

import app.rebound.account.PersonId;
import app.rebound.base.events.Changes;
import app.rebound.interviews.Interviews;
import org.springframework.stereotype.Component;

/** Tells everyone whose screen may show a conversation that it changed. */
@Component
class TalkNews {

    private final Changes changes;

    TalkNews(Changes changes) {
        this.changes = changes;
    }

    void about(ConversationEntity conversation) {
        changes.announce(TalkTopics.of(conversation.id()));
        changes.announce(TalkTopics.of(conversation.owner()));
        changes.announce(Interviews.topic(conversation.share().interview()));
        var keeper = conversation.keptBy();
        if (keeper != null) {
            changes.announce(TalkTopics.of(new PersonId(keeper)));
        }
    }
}
