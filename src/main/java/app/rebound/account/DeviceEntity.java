package app.rebound.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "device")
class DeviceEntity {

    @Id private UUID id;
    private UUID personId;
    private String tokenHash;
    private String label;
    private Instant createdAt;
    private Instant lastUsedAt;

    @SuppressWarnings("NullAway.Init")
    protected DeviceEntity() {}

    DeviceEntity(PersonId person, String tokenHash, String label, Instant now) {
        this.id = UUID.randomUUID();
        this.personId = person.value();
        this.tokenHash = tokenHash;
        this.label = label;
        this.createdAt = now;
        this.lastUsedAt = now;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    Instant lastUsedAt() {
        return lastUsedAt;
    }

    void usedAt(Instant now) {
        lastUsedAt = now;
    }
}
