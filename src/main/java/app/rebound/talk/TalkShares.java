package app.rebound.talk;

import app.rebound.account.PersonId;
import app.rebound.interviews.Interview;
import app.rebound.interviews.Interviews;
import app.rebound.interviews.Jotting;
import app.rebound.interviews.Jottings;
import app.rebound.lessons.Lesson;
import app.rebound.lessons.Lessons;
import app.rebound.sharing.NewLink;
import app.rebound.sharing.ShareLinks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shares an interview in part with named people, one link each, and ends it again. Everything names
 * the owner; someone else's looks unknown.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class TalkShares {

    /** What the links of this module open. */
    static final String PURPOSE = "talk";

    private final ShareRepository shares;
    private final ConversationRepository conversations;
    private final MessageRepository messages;
    private final Interviews interviews;
    private final Jottings jottings;
    private final Lessons lessons;
    private final ShareLinks links;
    private final TalkNews news;
    private final Clock clock;

    TalkShares(
            ShareRepository shares,
            ConversationRepository conversations,
            MessageRepository messages,
            Interviews interviews,
            Jottings jottings,
            Lessons lessons,
            ShareLinks links,
            TalkNews news,
            Clock clock) {
        this.shares = shares;
        this.conversations = conversations;
        this.messages = messages;
        this.interviews = interviews;
        this.jottings = jottings;
        this.lessons = lessons;
        this.links = links;
        this.news = news;
        this.clock = clock;
    }

    /** The name under which the owner shared last, or empty. */
    @Transactional(readOnly = true)
    public Optional<String> nameLastUsed(PersonId owner) {
        return shares.findFirstByOwnerIdOrderByCreatedAtDesc(owner.value())
                .map(ShareEntity::ownerName);
    }

    /** Makes a conversation with a link for each person named. */
    @Transactional
    public ShareResult share(PersonId owner, Share share) {
        if (!share.isSound()) {
            return new ShareResult.Unsound();
        }
        return interviews
                .find(owner, share.interview())
                .filter(interview -> hasAll(owner, share))
                .<ShareResult>map(
                        interview -> new ShareResult.Shared(share(owner, interview, share)))
                .orElseGet(ShareResult.NotFound::new);
    }

    /**
     * Replaces the link, whose old one is dead from now on; the new one is open for {@code open},
     * to whoever opens it first. Empty if there is no such conversation.
     */
    @Transactional
    public Optional<NewConversation> shareAgain(PersonId owner, ConversationId id, Duration open) {
        if (!Share.isOpen(open)) {
            return Optional.empty();
        }
        return conversations
                .lock(id.value(), owner.value())
                .map(conversation -> {
                    var now = clock.instant();
                    var until = now.plus(open);
                    links.revoke(owner, conversation.link());
                    // What the one before has not sent is theirs, not for the one who comes now.
                    messages.deleteDrafts(id.value(), Author.FRIEND);
                    news.about(conversation);
                    var link = links.create(owner, PURPOSE, id.value(), until);
                    conversation.replaceLink(link.id(), now, until);
                    return told(conversation, link);
                });
    }

    /** Ends it: the link and whatever is being written are refused from now on. */
    @Transactional
    public void revoke(PersonId owner, ConversationId id) {
        conversations
                .lock(id.value(), owner.value())
                .ifPresent(conversation -> {
                    links.revoke(owner, conversation.link());
                    conversation.revoke(clock.instant());
                    news.about(conversation);
                });
    }

    /** The owner's lessons that can be offered: what they work on, and what rests, newest first. */
    @Transactional(readOnly = true)
    public List<Lesson> lessonsToOffer(PersonId owner) {
        return OfferableLessons.of(lessons, owner);
    }

    private boolean hasAll(PersonId owner, Share share) {
        var known =
                jottings.of(owner, share.interview()).stream()
                        .map(Jotting::id)
                        .collect(Collectors.toSet());
        return known.containsAll(share.questions());
    }

    private List<NewConversation> share(PersonId owner, Interview interview, Share chosen) {
        var now = clock.instant();
        var until = now.plus(chosen.open());
        var offers =
                chosen.lessons().stream()
                        .flatMap(id -> lessons.find(owner, id).stream())
                        .map(OfferableLessons::offered)
                        .toList();
        var share = shares.saveAndFlush(new ShareEntity(owner, interview, chosen, now));
        return chosen.names().stream().map(name -> begin(share, name, offers, now, until)).toList();
    }

    private NewConversation begin(
            ShareEntity share,
            String name,
            List<OfferedLesson> offers,
            Instant now,
            Instant until) {
        var id = UUID.randomUUID();
        var link = links.create(share.owner(), PURPOSE, id, until);
        var conversation =
                conversations.saveAndFlush(
                        new ConversationEntity(id, share, link.id(), name, now, until));
        for (var offer : offers) {
            var message = new MessageEntity(conversation.id(), ThreadRef.WHOLE, Author.OWNER, now);
            message.offer(offer);
            message.send(now);
            messages.save(message);
            conversation.offered();
        }
        news.about(conversation);
        return told(conversation, link);
    }

    private NewConversation told(ConversationEntity conversation, NewLink link) {
        return new NewConversation(
                conversation.toConversation(clock.instant()),
                link.token(),
                conversation.share().ownerName());
    }
}
