package app.rebound.applications;

import app.rebound.account.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "contact_hello")
class HelloEntity {

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private UUID ownerId;
    private UUID contactId;
    private LocalDate saidOn;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected HelloEntity() {}

    HelloEntity(PersonId owner, ContactId contact, LocalDate on, Instant now) {
        this.id = UUID.randomUUID();
        this.ownerId = owner.value();
        this.contactId = contact.value();
        this.saidOn = on;
        this.at = now.truncatedTo(ChronoUnit.MICROS);
    }

    UUID contact() {
        return contactId;
    }

    Hello toHello() {
        return new Hello(id, saidOn);
    }
}
