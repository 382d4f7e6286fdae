package app.rebound.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "device")
class DeviceEntity {

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private UUID personId;
    private String tokenHash;
    private String label;
    private Instant createdAt;
    private Instant lastUsedAt;

    @SuppressWarnings("NullAway.Init")
    protected DeviceEntity() {}

    DeviceEntity(PersonId person, String tokenHash, String userAgent, Instant now) {
        this.id = UUID.randomUUID();
        this.personId = person.value();
        this.tokenHash = tokenHash;
        this.label = userAgent;
        this.createdAt = now;
        this.lastUsedAt = now;
    }

    DeviceId id() {
        return new DeviceId(id);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    Instant lastUsedAt() {
        return lastUsedAt;
    }

    SignedInDevice toDevice() {
        var agent = new UserAgent(label);
        return new SignedInDevice(id(), agent.browser(), agent.system(), createdAt, lastUsedAt);
    }
}
