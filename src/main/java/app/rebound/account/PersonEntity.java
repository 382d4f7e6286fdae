package app.rebound.account;

import static java.util.Objects.requireNonNull;

import app.rebound.base.SecretToken;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@EntityListeners(ReadOnce.class)
@Table(name = "person")
class PersonEntity {

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private String displayName;
    private @Nullable String email;
    private @Nullable String passwordHash;
    private @Nullable String claimedEmail;
    private @Nullable String claimedPasswordHash;

    @Enumerated(EnumType.STRING)
    private Role role = Role.PERSON;

    private @Nullable String language;
    private @Nullable String zone;

    @Enumerated(EnumType.STRING)
    private Person.Appearance appearance = Person.Appearance.SYSTEM;

    @Enumerated(EnumType.STRING)
    private ExtraTime extraTime = ExtraTime.NONE;

    private boolean hideNumbers;
    private @Nullable LocalDate pausedUntil;
    private @Nullable String heldBy;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected PersonEntity() {}

    PersonEntity(PersonId id, String displayName, Instant createdAt) {
        this.id = id.value();
        this.displayName = displayName;
        this.createdAt = createdAt;
    }

    /** Someone who signed up. */
    static PersonEntity withAccount(
            PersonId id, String email, String passwordHash, Role role, Instant createdAt) {
        var person = new PersonEntity(id, "", createdAt);
        person.openAccount(email, passwordHash);
        person.role = role;
        return person;
    }

    /** A guest who never came in by a door; their device may, until there is an account. */
    static PersonEntity heldBy(
            @Nullable String deviceHash, PersonId id, String displayName, Instant createdAt) {
        var person = new PersonEntity(id, displayName, createdAt);
        person.heldBy = deviceHash;
        return person;
    }

    boolean isHeldBy(SecretToken device) {
        return email == null && device.hash().equals(heldBy);
    }

    private void openAccount(String email, String passwordHash) {
        this.email = email;
        this.passwordHash = passwordHash;
    }

    /** Notes the account a guest wants; it exists once they have signed in with it. */
    void claim(String email, String passwordHash) {
        claimedEmail = email;
        claimedPasswordHash = passwordHash;
    }

    void dropClaim() {
        claimedEmail = null;
        claimedPasswordHash = null;
    }

    boolean claims(String email) {
        return email.equals(claimedEmail);
    }

    /** The guest signed in with what they claimed, and has an account from here on. */
    void confirmClaim() {
        openAccount(requireNonNull(claimedEmail), requireNonNull(claimedPasswordHash));
        heldBy = null;
        dropClaim();
    }

    void changePassword(String newHash) {
        passwordHash = newHash;
    }

    void become(Role role) {
        this.role = role;
    }

    void rename(String name) {
        displayName = name;
    }

    void speak(@Nullable Locale locale) {
        language = locale == null ? null : locale.toLanguageTag();
    }

    void liveIn(@Nullable ZoneId zone) {
        this.zone = zone == null ? null : zone.getId();
    }

    void look(Person.Appearance appearance) {
        this.appearance = appearance;
    }

    void allow(ExtraTime extraTime) {
        this.extraTime = extraTime;
    }

    void hideNumbers() {
        hideNumbers = true;
    }

    void showNumbers() {
        hideNumbers = false;
    }

    void restUntil(LocalDate day) {
        pausedUntil = day;
    }

    /** Back on {@code today}; an earlier end stays as it is. */
    void endRest(LocalDate today) {
        if (pausedUntil != null && pausedUntil.isAfter(today)) {
            pausedUntil = today;
        }
    }

    PersonId id() {
        return new PersonId(id);
    }

    Role role() {
        return role;
    }

    @Nullable String email() {
        return email;
    }

    @Nullable String passwordHash() {
        return passwordHash;
    }

    @Nullable String claimedEmail() {
        return claimedEmail;
    }

    @Nullable String claimedPasswordHash() {
        return claimedPasswordHash;
    }

    Instant createdAt() {
        return createdAt;
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
                hideNumbers,
                pausedUntil);
    }
}
