package app.rebound.rooms;

import app.rebound.account.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "mock_interview")
class MockInterviewEntity {

    /** How long after its planned end a room stays open. */
    static final Duration STAYS_OPEN = Duration.ofHours(4);

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private UUID organiserId;
    private String topic;
    private @Nullable UUID applicationId;
    private int minutes;

    @Enumerated(EnumType.STRING)
    private Media media;

    private Instant createdAt;
    private @Nullable LocalDateTime localAt;
    private @Nullable String zone;
    private @Nullable Instant startsAt;
    private int calendarSequence;
    private @Nullable Instant closesAt;
    private @Nullable UUID currentHalfId;
    private @Nullable Instant begunAt;
    private @Nullable Instant endedAt;
    private @Nullable Instant cancelledAt;
    private @Nullable Instant missedAt;

    @SuppressWarnings("NullAway.Init")
    protected MockInterviewEntity() {}

    MockInterviewEntity(PersonId organiser, MockPlan plan, Instant now) {
        this.id = UUID.randomUUID();
        this.organiserId = organiser.value();
        this.topic = plan.topic().strip();
        this.applicationId = plan.application();
        this.minutes = Math.toIntExact(plan.length().toMinutes());
        this.media = plan.media();
        this.createdAt = now;
    }

    MockInterviewId id() {
        return new MockInterviewId(id);
    }

    PersonId organiser() {
        return new PersonId(organiserId);
    }

    Media media() {
        return media;
    }

    String topic() {
        return topic;
    }

    MockState state(Instant now) {
        return MockState.of(
                new MockState.Moments(startsAt, closesAt, begunAt, endedAt, cancelledAt, missedAt),
                now);
    }

    Optional<HalfId> currentHalf() {
        return Optional.ofNullable(currentHalfId).map(HalfId::new);
    }

    void goTo(HalfId half) {
        currentHalfId = half.value();
    }

    /** All have agreed on {@code time}, for the first time or anew. */
    void schedule(AgreedTime time) {
        localAt = time.local();
        zone = time.zone().getId();
        startsAt = time.at();
        closesAt = time.at().plus(Duration.ofMinutes(minutes)).plus(STAYS_OPEN);
        missedAt = null;
        calendarSequence++;
    }

    /** Opens the room at once, without any agreed time. */
    void openNow(Instant now) {
        closesAt = now.plus(Duration.ofMinutes(minutes)).plus(STAYS_OPEN);
        begunAt = now;
    }

    /** The first question was asked. */
    void begin(Instant now) {
        if (begunAt == null) {
            begunAt = now;
        }
    }

    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    void cancel(Instant now) {
        if (cancelledAt == null) {
            cancelledAt = now;
            calendarSequence++;
        }
    }

    void miss(Instant now) {
        missedAt = now;
    }

    MockInterview toMockInterview(List<SeatEntity> seats, Instant now) {
        return new MockInterview(
                id(),
                version == null ? 0 : version,
                topic,
                applicationId,
                Duration.ofMinutes(minutes),
                media,
                state(now),
                time(),
                calendarSequence,
                createdAt,
                closesAt,
                seats.stream().map(SeatEntity::toSeat).toList());
    }

    private @Nullable AgreedTime time() {
        return localAt == null || zone == null || startsAt == null
                ? null
                : new AgreedTime(localAt, ZoneId.of(zone), startsAt);
    }
}
