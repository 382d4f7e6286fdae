package app.rebound.sharing;

import app.rebound.account.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "share_link")
class ShareLinkEntity {

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private UUID ownerId;
    private String purpose;
    private UUID subjectId;
    private String tokenHash;
    private Instant createdAt;
    private Instant expiresAt;
    private @Nullable Instant revokedAt;

    @SuppressWarnings("NullAway.Init")
    protected ShareLinkEntity() {}

    ShareLinkEntity(
            PersonId owner,
            String purpose,
            UUID subject,
            String tokenHash,
            Instant now,
            Instant expiresAt) {
        this.id = UUID.randomUUID();
        this.ownerId = owner.value();
        this.purpose = purpose;
        this.subjectId = subject;
        this.tokenHash = tokenHash;
        this.createdAt = now;
        this.expiresAt = expiresAt;
    }

    ShareLinkId id() {
        return new ShareLinkId(id);
    }

    boolean opens(String wantedPurpose, Instant now) {
        return purpose.equals(wantedPurpose) && revokedAt == null && now.isBefore(expiresAt);
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    void keepOpen(Instant until) {
        if (until.isAfter(expiresAt)) {
            expiresAt = until;
        }
    }

    OpenLink toOpenLink() {
        return new OpenLink(id(), new PersonId(ownerId), subjectId, expiresAt);
    }

    /** Everything but what could help to open it. */
    Map<String, Object> toExport() {
        return Map.of(
                "purpose", purpose,
                "createdAt", createdAt,
                "expiresAt", expiresAt,
                "revoked", revokedAt != null);
    }
}
