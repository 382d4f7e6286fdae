package app.rebound.talk;

import app.rebound.account.PersonId;
import app.rebound.feedback.AlsoAsked;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the interviews others share with a person beside the feedback they were asked to give. */
@Component
class SharedWithMe implements AlsoAsked {

    private final ConversationRepository conversations;
    private final Clock clock;

    SharedWithMe(ConversationRepository conversations, Clock clock) {
        this.conversations = conversations;
        this.clock = clock;
    }

    @Override
    public String titleKey() {
        return "talk.shared-with-me";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Item> of(PersonId person, Pageable page) {
        return conversations.openTo(person.value(), clock.instant(), page).stream()
                .map(SharedWithMe::item)
                .toList();
    }

    private static Item item(ConversationEntity conversation) {
        var share = conversation.share();
        var known = !share.company().isEmpty();
        return new Item(
                known ? "talk.shared-with-me.row" : "talk.shared-with-me.row-hidden",
                Map.of("name", share.ownerName(), "company", share.company()),
                share.ownerName(),
                conversation.sharedAt(),
                conversation.expiresAt(),
                conversation.unreadAt(Author.FRIEND),
                TalkRoutes.kept(conversation.id()));
    }
}
