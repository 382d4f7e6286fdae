package app.rebound.talk;

import app.rebound.account.PersonId;
import app.rebound.account.PersonalData;
import app.rebound.interviews.Fact;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a person shared and was told, and what they wrote to others. When somebody goes who was
 * asked, what they sent stays with the one who asked, without a name; what they had not sent goes.
 */
@Component
class TalkData implements PersonalData {

    private static final int BEFORE_LINKS_AND_INTERVIEWS = 5;

    private final ShareRepository shares;
    private final ConversationRepository conversations;
    private final MessageRepository messages;
    private final Writing writing;
    private final TalkNews news;
    private final Clock clock;

    TalkData(
            ShareRepository shares,
            ConversationRepository conversations,
            MessageRepository messages,
            Writing writing,
            TalkNews news,
            Clock clock) {
        this.shares = shares;
        this.conversations = conversations;
        this.messages = messages;
        this.writing = writing;
        this.news = news;
        this.clock = clock;
    }

    @Override
    public String section() {
        return "talk";
    }

    @Override
    @Transactional(readOnly = true)
    public Object export(PersonId person) {
        var own = conversations.sharedBy(person.value());
        var kept = conversations.keptBy(person.value());
        var toMe = writing.read(ids(own), Author.OWNER);
        var byMe = writing.read(ids(kept), Author.FRIEND);
        return Map.of(
                "shared", own.stream().map(one -> shared(one, toMe)).toList(),
                "asked", kept.stream().map(one -> asked(one, byMe)).toList());
    }

    @Override
    @Transactional
    public void erase(PersonId person) {
        conversations.sharedBy(person.value()).forEach(news::about);
        for (var kept : conversations.keptBy(person.value())) {
            news.about(kept);
            messages.deleteDrafts(kept.id().value(), Author.FRIEND);
            kept.forgetFriend();
        }
        conversations.flush();
        shares.deleteByOwner(person.value());
    }

    @Override
    public int getOrder() {
        return BEFORE_LINKS_AND_INTERVIEWS;
    }

    private Shared shared(ConversationEntity conversation, Map<ConversationId, Talked> talked) {
        var share = conversation.share();
        return new Shared(
                share.interview().value(),
                conversation.name(),
                share.ownerName(),
                share.message(),
                share.questions(),
                share.facts().stream().sorted().toList(),
                share.otherwise(),
                conversation.state(clock.instant()),
                conversation.expiresAt(),
                written(talked.get(conversation.id()), List.of(Author.values())));
    }

    /** Only their own words: what the owner wrote is the owner's. */
    private Asked asked(ConversationEntity conversation, Map<ConversationId, Talked> talked) {
        return new Asked(
                conversation.share().ownerName(),
                conversation.name(),
                written(talked.get(conversation.id()), List.of(Author.FRIEND)));
    }

    private static List<Written> written(@Nullable Talked talked, List<Author> authors) {
        var all = new ArrayList<Written>();
        if (talked != null) {
            talked.messages().stream()
                    .filter(message -> authors.contains(message.author()))
                    .map(message ->
                            new Written(
                                    message.thread().question(),
                                    message.author(),
                                    message.text(),
                                    message.offer(),
                                    message.at()))
                    .forEach(all::add);
            talked.drafts()
                    .forEach((thread, text) ->
                            all.add(
                                    new Written(
                                            thread.question(),
                                            authors.getFirst(),
                                            text,
                                            null,
                                            null)));
        }
        return all;
    }

    private static List<ConversationId> ids(List<ConversationEntity> found) {
        return found.stream().map(ConversationEntity::id).toList();
    }

    private record Shared(
            UUID interview,
            String name,
            String sharedAs,
            String message,
            List<UUID> questions,
            List<Fact> facts,
            Map<UUID, Set<Fact>> otherwise,
            ConversationState state,
            Instant expiresAt,
            List<Written> written) {}

    private record Asked(String askedBy, String name, List<Written> written) {}

    /**
     * @param at null for a draft
     */
    private record Written(
            @Nullable UUID question,
            Author author,
            String text,
            @Nullable OfferedLesson lesson,
            @Nullable Instant at) {}
}
