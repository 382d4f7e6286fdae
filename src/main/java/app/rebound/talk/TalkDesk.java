package app.rebound.talk;

import app.rebound.interviews.Jottings;
import app.rebound.sharing.ShareLinks;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where somebody looks at what was shared with them and writes about it. Each step checks anew that
 * it is open to them, in the same transaction as the step itself.
 */
@Service
@Transactional
public class TalkDesk {

    private final ConversationRepository conversations;
    private final Writing writing;
    private final Jottings jottings;
    private final ShareLinks links;
    private final TalkNews news;
    private final Clock clock;

    TalkDesk(
            ConversationRepository conversations,
            Writing writing,
            Jottings jottings,
            ShareLinks links,
            TalkNews news,
            Clock clock) {
        this.conversations = conversations;
        this.writing = writing;
        this.jottings = jottings;
        this.links = links;
        this.news = news;
        this.clock = clock;
    }

    /** Opens it; one who is signed in finds it again from their front page. */
    public TalkDoor open(FriendAccess access) {
        return find(access)
                .map(conversation -> open(conversation, access))
                .orElseGet(TalkDoor.Closed::new);
    }

    /** Takes the name of whoever comes; from here on they alone may write. */
    public WriteResult begin(FriendAccess access, String name) {
        var given = name.strip();
        if (!Share.isName(given)) {
            return new WriteResult.Unsound();
        }
        return find(access)
                .filter(conversation -> access.isKnown() && mayWrite(conversation, access))
                .<WriteResult>map(conversation -> {
                    conversation.begin(access, given, clock.instant());
                    news.about(conversation);
                    return new WriteResult.Done();
                })
                .orElseGet(WriteResult.Closed::new);
    }

    /** Keeps what was typed so far, unless another window wrote something else there. */
    public WriteResult draft(FriendAccess access, ThreadRef thread, String seen, String text) {
        return whileOpen(
                access,
                thread,
                conversation -> writing.draft(conversation, Author.FRIEND, thread, seen, text));
    }

    public WriteResult send(FriendAccess access, ThreadRef thread, String text) {
        return whileOpen(
                access,
                thread,
                conversation -> writing.send(conversation, Author.FRIEND, thread, text));
    }

    /** Offers a lesson, as it was typed. */
    public WriteResult offer(FriendAccess access, ThreadRef thread, OfferedLesson lesson) {
        return whileOpen(
                access,
                thread,
                conversation -> writing.offer(conversation, Author.FRIEND, thread, lesson));
    }

    /**
     * Borrows a lesson the owner offered; only for who is signed in and has a list of their own.
     */
    public WriteResult borrow(FriendAccess access, UUID message) {
        var person = access.person();
        if (person == null) {
            return new WriteResult.Closed();
        }
        return find(access)
                .filter(conversation -> mayWrite(conversation, access))
                .map(conversation ->
                        writing.take(
                                conversation,
                                message,
                                person,
                                Author.FRIEND,
                                conversation.share().ownerName()))
                .orElseGet(WriteResult.Closed::new);
    }

    private WriteResult whileOpen(
            FriendAccess access, ThreadRef thread, Function<ConversationEntity, WriteResult> step) {
        return find(access)
                .filter(conversation -> conversation.isBegun() && mayWrite(conversation, access))
                .filter(conversation -> conversation.share().tells(thread))
                .map(step)
                .orElseGet(WriteResult.Closed::new);
    }

    private Optional<ConversationEntity> find(FriendAccess access) {
        var now = clock.instant();
        return (switch (access) {
                    case FriendAccess.ByLink byLink ->
                            links.open(byLink.link(), TalkShares.PURPOSE)
                                    .flatMap(link -> conversations.lock(link.subject()));
                    case FriendAccess.Kept kept ->
                            conversations
                                    .lock(kept.conversation().value())
                                    .filter(open -> kept.person().value().equals(open.keptBy()));
                })
                .filter(conversation -> conversation.isLive(now));
    }

    private TalkDoor open(ConversationEntity conversation, FriendAccess access) {
        var share = conversation.share();
        if (share.owner().equals(access.person())) {
            return new TalkDoor.Own(share.interview(), conversation.name());
        }
        if (conversation.isBegunByAnother(access)) {
            return new TalkDoor.Taken(share.ownerName());
        }
        var first = !conversation.isOpened();
        conversation.open(access, clock.instant());
        if (first) {
            news.about(conversation);
        }
        return new TalkDoor.Open(
                conversation.id(),
                share.ownerName(),
                conversation.name(),
                share.message(),
                share.of(jottings.of(share.owner(), share.interview())),
                writing.read(List.of(conversation.id()), Author.FRIEND)
                        .getOrDefault(conversation.id(), new Talked(List.of(), Map.of())),
                conversation.isBegun(),
                conversation.expiresAt());
    }

    private static boolean mayWrite(ConversationEntity conversation, FriendAccess access) {
        return !conversation.owner().equals(access.person())
                && !conversation.isBegunByAnother(access);
    }
}
