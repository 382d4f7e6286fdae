package app.rebound.rubrics;

import app.rebound.account.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "scorecard_seal")
class SealEntity {

    @Id private UUID occasionId;
    @Version private @Nullable Integer version;
    private UUID ownerId;
    private String subjectType;
    private Instant sealedAt;
    private Instant mayOpenFrom;
    private @Nullable Instant openedAt;

    @SuppressWarnings("NullAway.Init")
    protected SealEntity() {}

    SealEntity(PersonId owner, SubjectRef subject, Instant now, Instant mayOpenFrom) {
        this.occasionId = subject.id();
        this.ownerId = owner.value();
        this.subjectType = subject.type();
        this.sealedAt = now;
        this.mayOpenFrom = mayOpenFrom;
    }

    PersonId owner() {
        return new PersonId(ownerId);
    }

    boolean isClosed() {
        return openedAt == null;
    }

    void open(Instant now) {
        openedAt = now;
    }

    Seal toSeal() {
        return new Seal(new SubjectRef(subjectType, occasionId), sealedAt, mayOpenFrom, openedAt);
    }
}
