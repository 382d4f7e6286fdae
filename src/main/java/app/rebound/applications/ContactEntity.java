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
@Table(name = "contact")
class ContactEntity {

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private UUID ownerId;
    private @Nullable UUID applicationId;
    private String name;
    private String company;
    private String reach;
    private String notes;
    private @Nullable LocalDate helloOn;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected ContactEntity() {}

    ContactEntity(PersonId owner, ContactData data, Instant now) {
        this.id = UUID.randomUUID();
        this.ownerId = owner.value();
        this.createdAt = now.truncatedTo(ChronoUnit.MICROS);
        change(data);
    }

    final void change(ContactData data) {
        var application = data.application();
        applicationId = application == null ? null : application.value();
        name = data.name();
        company = data.company();
        reach = data.reach();
        notes = data.notes();
        helloOn = data.helloOn();
    }

    /** Hello is said; the next one is on {@code next}, or not planned. */
    void greeted(@Nullable LocalDate next) {
        helloOn = next;
    }

    int version() {
        return version == null ? 0 : version;
    }

    Contact toContact(@Nullable LocalDate lastHello) {
        return new Contact(
                new ContactId(id),
                version(),
                new ContactData(
                        name,
                        company,
                        reach,
                        notes,
                        applicationId == null ? null : new ApplicationId(applicationId),
                        helloOn),
                lastHello);
    }
}
