package app.rebound.rooms;

import app.rebound.account.ExtraTime;
import app.rebound.account.Person;
import app.rebound.account.PersonId;
import app.rebound.sharing.LinkHolder;
import app.rebound.sharing.ShareLinkId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One place in a mock interview, who holds it, and whether they are here. */
@Entity
@Table(name = "mock_seat")
class SeatEntity {

    /** So long after a browser was last heard of, who sits before it counts as here. */
    static final Duration STAYS_HERE = Duration.ofSeconds(45);

    @Id private UUID id;
    @Version private @Nullable Integer version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "mock_interview_id")
    private MockInterviewEntity mock;

    private int number;
    private String name;
    private @Nullable UUID personId;
    private @Nullable String deviceHash;
    private @Nullable UUID linkId;
    private @Nullable Instant expiresAt;
    private @Nullable String zone;

    @Enumerated(EnumType.STRING)
    private ExtraTime extraTime;

    private @Nullable Instant takenAt;
    private @Nullable Instant enteredAt;
    private @Nullable Instant joinedAt;
    private @Nullable Instant seenAt;
    private @Nullable Instant declinedAt;
    private @Nullable Instant revokedAt;

    @SuppressWarnings("NullAway.Init")
    protected SeatEntity() {}

    private SeatEntity(UUID id, MockInterviewEntity mock, int number, String name) {
        this.id = id;
        this.mock = mock;
        this.number = number;
        this.name = name;
        this.extraTime = ExtraTime.NONE;
    }

    /** Called {@code name}, or as in their profile where it is blank. */
    static SeatEntity ofOrganiser(
            MockInterviewEntity mock, Person organiser, String name, Instant now) {
        var called = name.isBlank() ? organiser.displayName() : name.strip();
        var seat = new SeatEntity(UUID.randomUUID(), mock, 0, called);
        seat.personId = organiser.id().value();
        seat.extraTime = organiser.extraTime();
        seat.takenAt = now;
        return seat;
    }

    /** For whoever opens {@code link} first. */
    static SeatEntity byLink(
            UUID id,
            MockInterviewEntity mock,
            int number,
            String name,
            ShareLinkId link,
            Instant expiresAt) {
        var seat = new SeatEntity(id, mock, number, name);
        seat.linkId = link.value();
        seat.expiresAt = expiresAt;
        return seat;
    }

    /** For somebody who sits at the organiser's table. */
    static SeatEntity beside(MockInterviewEntity mock, int number, String name, Instant now) {
        var seat = new SeatEntity(UUID.randomUUID(), mock, number, name);
        seat.takenAt = now;
        return seat;
    }

    SeatId id() {
        return new SeatId(id);
    }

    MockInterviewEntity mock() {
        return mock;
    }

    String name() {
        return name;
    }

    ExtraTime extraTime() {
        return extraTime;
    }

    boolean isOrganiser() {
        return number == 0;
    }

    Optional<PersonId> person() {
        return Optional.ofNullable(personId).map(PersonId::new);
    }

    @Nullable String deviceHash() {
        return deviceHash;
    }

    Optional<ShareLinkId> link() {
        return Optional.ofNullable(linkId).map(ShareLinkId::new);
    }

    boolean isTaken() {
        return takenAt != null;
    }

    boolean isGone() {
        return declinedAt != null || revokedAt != null;
    }

    boolean isLive(Instant now) {
        return revokedAt == null && (expiresAt == null || now.isBefore(expiresAt));
    }

    boolean isTakenByAnother(LinkHolder holder) {
        return takenAt != null && !holder.is(personId, deviceHash);
    }

    /**
     * Whoever is first holds it; who did so by their device alone holds it as a person once they
     * are known as one. To be asked before is {@link #isTakenByAnother}.
     */
    void take(LinkHolder holder, String itsName, Instant now) {
        if (takenAt == null) {
            takenAt = now;
            deviceHash = holder.deviceHash();
        }
        var person = holder.person();
        if (personId == null && person != null) {
            personId = person.value();
        }
        name = itsName;
    }

    /** From now on what is said of their answers is kept for {@code person}. */
    void belongsTo(PersonId person) {
        personId = person.value();
    }

    void decline(Instant now) {
        declinedAt = now;
    }

    void comeBack() {
        declinedAt = null;
    }

    /** Its link opens until then. */
    void keepOpen(Instant until) {
        expiresAt = until;
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    /** The new link is for whoever opens it first, on whichever device. */
    void replaceLink(ShareLinkId link, Instant newExpiry) {
        linkId = link.value();
        expiresAt = newExpiry;
        revokedAt = null;
        declinedAt = null;
        takenAt = null;
        leave();
        extraTime = ExtraTime.NONE;
        personId = null;
        deviceHash = null;
    }

    void allow(ExtraTime extra) {
        extraTime = extra;
    }

    /** They are through the lobby. */
    void join(Instant now) {
        if (enteredAt == null) {
            enteredAt = now;
        }
        joinedAt = now;
        seenAt = now;
    }

    /** They leave of their own will and come back through the lobby. */
    void leave() {
        joinedAt = null;
        seenAt = null;
    }

    /** Whether they ever were through the lobby. */
    boolean wasInside() {
        return enteredAt != null;
    }

    boolean isInside() {
        return joinedAt != null;
    }

    /** Whether they are in the room, as far as their browser was heard of lately. */
    boolean isHere(Instant now) {
        return joinedAt != null && seenAt != null && now.isBefore(seenAt.plus(STAYS_HERE));
    }

    /** Whoever sits beside the organiser is known by the device they share. */
    void sitAt(String device) {
        deviceHash = device;
    }

    void livesIn(ZoneId itsZone) {
        zone = itsZone.getId();
    }

    /** Who held it is erased; what happened in the room stays the others'. */
    void forgetPerson(Instant now) {
        personId = null;
        deviceHash = null;
        zone = null;
        name = "";
        revoke(now);
    }

    /** What to remind its holder of, where they have an account and a time is agreed. */
    Optional<Reminder> reminder() {
        return person().flatMap(holder ->
                mock.time().map(time -> new Reminder(holder, mock.id(), mock.topic(), time)));
    }

    Seat toSeat() {
        return new Seat(
                id(),
                number,
                name,
                zone == null ? null : ZoneId.of(zone),
                extraTime,
                isTaken(),
                seenAt,
                isGone(),
                revokedAt != null);
    }
}
