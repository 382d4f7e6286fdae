package app.rebound.feedback;

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
@Table(name = "feedback_invitation")
class InvitationEntity {

    static final int LONGEST_REASON = 1000;
    static final int LONGEST_REPLY = 2000;

    @Id private UUID id;
    @Version private @Nullable Integer version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "request_id")
    private FeedbackRequestEntity request;

    private UUID ownerId;
    private UUID linkId;
    private String raterName;
    private Instant askedAt;
    private Instant expiresAt;
    private @Nullable Instant revokedAt;
    private @Nullable Instant openedAt;
    private @Nullable Instant begunAt;
    private @Nullable String deviceHash;
    private @Nullable UUID keptBy;
    private boolean expected;
    private @Nullable Instant declinedAt;
    private String declineReason = "";
    private @Nullable Instant sentAt;
    private @Nullable Instant correctedAt;
    private @Nullable Instant lastSentAt;
    private @Nullable Instant readAt;
    private boolean unread;
    private @Nullable Instant helpfulAt;
    private String reply = "";
    private @Nullable Instant repliedAt;

    @SuppressWarnings("NullAway.Init")
    protected InvitationEntity() {}

    InvitationEntity(
            UUID id,
            FeedbackRequestEntity request,
            ShareLinkId link,
            String raterName,
            Instant now,
            Instant expiresAt) {
        this.id = id;
        this.request = request;
        this.ownerId = request.owner().value();
        this.linkId = link.value();
        this.raterName = raterName;
        this.askedAt = now;
        this.expiresAt = expiresAt;
    }

    /** Of somebody who was there: theirs from the start, as a person or by their device. */
    static InvitationEntity expecting(
            ExpectedRater rater,
            UUID id,
            FeedbackRequestEntity request,
            ShareLinkId link,
            Instant now,
            Instant expiresAt) {
        var invitation = new InvitationEntity(id, request, link, rater.name(), now, expiresAt);
        invitation.expected = true;
        invitation.keptBy = rater.person() == null ? null : rater.person().value();
        invitation.deviceHash = rater.deviceHash();
        return invitation;
    }

    UUID id() {
        return id;
    }

    /** The same rater, known as a person by now. */
    void adopt(ExpectedRater rater) {
        var same = deviceHash != null && deviceHash.equals(rater.deviceHash());
        if (keptBy == null && same && rater.person() != null) {
            keptBy = rater.person().value();
        }
    }

    boolean isHeldBy(LinkHolder holder) {
        return isHeld() && holder.is(keptBy, deviceHash);
    }

    private boolean isHeld() {
        return begunAt != null || expected && (keptBy != null || deviceHash != null);
    }

    FeedbackRequestEntity request() {
        return request;
    }

    PersonId owner() {
        return new PersonId(ownerId);
    }

    ShareLinkId link() {
        return new ShareLinkId(linkId);
    }

    String raterName() {
        return raterName;
    }

    @Nullable UUID keptBy() {
        return keptBy;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    boolean isSent() {
        return sentAt != null;
    }

    /** When it was sent or last corrected; when it was asked for while it is not sent. */
    Instant lastSentAt() {
        return lastSentAt == null ? askedAt : lastSentAt;
    }

    boolean isHelpful() {
        return helpfulAt != null;
    }

    boolean isAnswered() {
        return repliedAt != null;
    }

    String reply() {
        return reply;
    }

    boolean isLive(Instant now) {
        return moments().live(now);
    }

    InvitationState state(Instant now) {
        return InvitationState.of(moments(), now);
    }

    private InvitationState.Moments moments() {
        return new InvitationState.Moments(
                expiresAt, openedAt, begunAt, sentAt, declinedAt, revokedAt);
    }

    boolean isBegun() {
        return begunAt != null;
    }

    /** Whether it is somebody else's; what they write is theirs until they send it. */
    boolean isBegunByAnother(RaterAccess access) {
        return isHeld() && !access.is(keptBy, deviceHash);
    }

    void open(RaterAccess access, Instant now) {
        if (openedAt == null) {
            openedAt = now;
        }
        var mayKeep = isHeld() ? access.is(keptBy, deviceHash) : keptBy == null;
        if (mayKeep && access.person() != null) {
            keptBy = access.person().value();
        }
    }

    void begin(RaterAccess access, String name, Instant now) {
        if (begunAt == null) {
            var held = isHeld();
            begunAt = now;
            raterName = name;
            if (!held) {
                keptBy = access.person() == null ? null : access.person().value();
                deviceHash = access.deviceHash();
            }
        }
        declinedAt = null;
        declineReason = "";
    }

    void decline(String reason, Instant now) {
        declinedAt = now;
        declineReason = reason;
    }

    void sent(Instant now) {
        sentAt = now;
        declinedAt = null;
    }

    void corrected(Instant now) {
        correctedAt = now;
    }

    /** What was sent or corrected lies before the owner now, unread. */
    void arrive(Instant now) {
        lastSentAt = now;
        readAt = null;
        unread = true;
    }

    /** Whether what the owner waits for may still come. */
    boolean isMissing(Instant now) {
        return expected
                && switch (state(now)) {
                    case WAITING, OPENED, DRAFT -> true;
                    case SENT, DECLINED, REVOKED, EXPIRED -> false;
                };
    }

    /** The rater is erased: what they sent stays, without a name; the rest will not come. */
    void forgetRater(Instant now) {
        keptBy = null;
        deviceHash = null;
        raterName = "";
        if (sentAt == null && declinedAt == null) {
            declinedAt = now;
        }
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    void replaceLink(ShareLinkId link, Instant newExpiry) {
        linkId = link.value();
        expiresAt = newExpiry;
        revokedAt = null;
        if (begunAt == null && keptBy == null) {
            deviceHash = null;
        }
    }

    void read(Instant now) {
        readAt = now;
        unread = false;
    }

    void helpful(@Nullable Instant when) {
        helpfulAt = when;
    }

    void writeBack(String text, Instant now) {
        reply = text;
        repliedAt = now;
    }

    Invitation toInvitation(Instant now) {
        return new Invitation(
                new InvitationId(id),
                request.subject().type(),
                request.subject().id(),
                request.title(),
                raterName,
                state(now),
                isLive(now),
                askedAt,
                expiresAt,
                sentAt,
                correctedAt,
                declineReason,
                unread,
                helpfulAt != null,
                reply);
    }
}
