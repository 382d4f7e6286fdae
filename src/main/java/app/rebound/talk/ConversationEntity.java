package app.rebound.talk;

import app.rebound.account.PersonId;
import app.rebound.sharing.LinkHolder;
import app.rebound.sharing.ShareLinkId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "talk_conversation")
class ConversationEntity {

    static final int MOST_MESSAGES = 500;

    @Id private UUID id;
    @Version private @Nullable Integer version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "share_id")
    private ShareEntity share;

    private UUID ownerId;
    private UUID linkId;
    private String name;
    private Instant sharedAt;
    private Instant expiresAt;
    private @Nullable Instant revokedAt;
    private @Nullable Instant openedAt;
    private @Nullable Instant begunAt;
    private @Nullable Instant wroteAt;
    private @Nullable String deviceHash;
    private @Nullable UUID keptBy;
    private @Nullable Instant ownerReadAt;
    private @Nullable Instant ownerUnreadAt;
    private @Nullable Instant friendUnreadAt;
    private int messages;

    @SuppressWarnings("NullAway.Init")
    protected ConversationEntity() {}

    ConversationEntity(
            UUID id,
            ShareEntity share,
            ShareLinkId link,
            String name,
            Instant now,
            Instant expiresAt) {
        this.id = id;
        this.share = share;
        this.ownerId = share.owner().value();
        this.linkId = link.value();
        this.name = name;
        this.sharedAt = now;
        this.expiresAt = expiresAt;
    }

    ConversationId id() {
        return new ConversationId(id);
    }

    ShareEntity share() {
        return share;
    }

    PersonId owner() {
        return new PersonId(ownerId);
    }

    ShareLinkId link() {
        return new ShareLinkId(linkId);
    }

    String name() {
        return name;
    }

    @Nullable UUID keptBy() {
        return keptBy;
    }

    Instant sharedAt() {
        return sharedAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    boolean isLive(Instant now) {
        return moments().live(now);
    }

    ConversationState state(Instant now) {
        return ConversationState.of(moments(), now);
    }

    private ConversationState.Moments moments() {
        return new ConversationState.Moments(expiresAt, openedAt, wroteAt, revokedAt);
    }

    boolean isBegun() {
        return begunAt != null;
    }

    boolean isOpened() {
        return openedAt != null;
    }

    boolean isBegunByAnother(LinkHolder holder) {
        return begunAt != null && !holder.is(keptBy, deviceHash);
    }

    @Nullable Instant unreadAt(Author reader) {
        return reader == Author.OWNER ? ownerUnreadAt : friendUnreadAt;
    }

    boolean hasRoom() {
        return messages < MOST_MESSAGES;
    }

    /** Who is signed in finds it again, unless somebody else has begun. */
    void open(LinkHolder holder, Instant now) {
        if (openedAt == null) {
            openedAt = now;
        }
        var mayKeep = begunAt == null ? keptBy == null : holder.is(keptBy, deviceHash);
        var person = holder.person();
        if (mayKeep && person != null && !person.value().equals(keptBy)) {
            keptBy = person.value();
        }
        if (friendUnreadAt != null && !isBegunByAnother(holder)) {
            friendUnreadAt = null;
        }
    }

    void begin(LinkHolder holder, String itsName, Instant now) {
        if (begunAt == null) {
            begunAt = now;
            var person = holder.person();
            keptBy = person == null ? null : person.value();
            deviceHash = holder.deviceHash();
        }
        name = itsName;
    }

    void sent(Author author, Instant now) {
        messages++;
        if (author == Author.FRIEND) {
            wroteAt = now;
            ownerUnreadAt = now;
        } else {
            friendUnreadAt = now;
        }
    }

    /** A lesson offered with the share itself; nothing to be told of. */
    void offered() {
        messages++;
    }

    void readByOwner(Instant now) {
        ownerReadAt = now;
        ownerUnreadAt = null;
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    /** The new link is for whoever opens it first, on whichever device. */
    void replaceLink(ShareLinkId link, Instant now, Instant newExpiry) {
        linkId = link.value();
        sharedAt = now;
        expiresAt = newExpiry;
        revokedAt = null;
        begunAt = null;
        deviceHash = null;
        keptBy = null;
    }

    /** The other person is erased: what they sent stays, without a name; no more will come. */
    void forgetFriend() {
        name = "";
        keptBy = null;
        deviceHash = null;
        friendUnreadAt = null;
    }

    Conversation toConversation(Instant now) {
        return new Conversation(
                id(),
                name,
                state(now),
                isLive(now),
                sharedAt,
                expiresAt,
                share.questions(),
                ownerReadAt,
                ownerUnreadAt);
    }
}
