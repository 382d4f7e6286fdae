package app.rebound.applications;

import app.rebound.account.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "confidence_note")
class ConfidenceEntity {

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private UUID ownerId;
    private Instant at;
    private int level;
    private String lifted;

    @SuppressWarnings("NullAway.Init")
    protected ConfidenceEntity() {}

    ConfidenceEntity(PersonId owner, int level, String lifted, Instant at) {
        this.id = UUID.randomUUID();
        this.ownerId = owner.value();
        this.at = at.truncatedTo(ChronoUnit.MICROS);
        this.level = level;
        this.lifted = lifted;
    }

    ConfidenceNote toNote() {
        return new ConfidenceNote(id, at, level, lifted);
    }
}
