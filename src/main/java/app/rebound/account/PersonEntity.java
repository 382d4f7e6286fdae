package app.rebound.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "person")
class PersonEntity {

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private String displayName;
    private @Nullable String email;
    private @Nullable String passwordHash;

    @Enumerated(EnumType.STRING)
    private Role role = Role.PERSON;

    private @Nullable String language;
    private @Nullable String zone;

    @Enumerated(EnumType.STRING)
    private Person.Appearance appearance = Person.Appearance.SYSTEM;

    @Enumerated(EnumType.STRING)
    private ExtraTime extraTime = ExtraTime.NONE;

    private boolean hideNumbers;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected PersonEntity() {}

    PersonEntity(PersonId id, String displayName, Instant createdAt) {
        this.id = id.value();
        this.displayName = displayName;
        this.createdAt = createdAt;
    }

    PersonId id() {
        return new PersonId(id);
    }

    Role role() {
        return role;
    }

    Person toPerson() {
        return new Person(
                id(),
                displayName,
                email,
                role,
                language == null ? null : Locale.forLanguageTag(language),
                zone == null ? null : ZoneId.of(zone),
                appearance,
                extraTime,
                hideNumbers);
    }
}
