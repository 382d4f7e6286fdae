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

/** A mock interview with the time it is agreed for and what became of it. */
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

    @Enumerated(EnumType.STRING)
    private MockPlan.FirstAnswerer firstAnswerer;

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

    /** How often the talk about the time took another turn. */
    private int turn;

    private int round;
    private int eventCount;
    private @Nullable UUID agreedTimeId;

    @SuppressWarnings("NullAway.Init")
    protected MockInterviewEntity() {}

    MockInterviewEntity(PersonId organiser, MockPlan plan, Instant now) {
        this.id = UUID.randomUUID();
        this.organiserId = organiser.value();
        this.topic = plan.topic().strip();
        this.applicationId = plan.application();
        this.minutes = Math.toIntExact(plan.length().toMinutes());
        this.media = plan.media();
        this.firstAnswerer = plan.first();
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

    int turn() {
        return turn;
    }

    /** Of the newest times, 0 where none were proposed. */
    int round() {
        return round;
    }

    @Nullable UUID agreedTime() {
        return agreedTimeId;
    }

    @Nullable Instant closesAt() {
        return closesAt;
    }

    /** Times are proposed in place of those before. */
    void nextRound() {
        round++;
        turn++;
    }

    /** The number of the next event. */
    int countEvent() {
        return eventCount++;
    }

    /** All have agreed on {@code agreed}, for the first time or anew. */
    void schedule(ProposedTime agreed) {
        var time = agreed.time();
        agreedTimeId = agreed.id();
        localAt = time.local();
        zone = time.zone().getId();
        startsAt = time.at();
        closesAt = time.at().plus(Duration.ofMinutes(minutes)).plus(STAYS_OPEN);
        missedAt = null;
        calendarSequence++;
        turn++;
    }

    /** The time that was agreed is so no longer. */
    void unschedule() {
        forgetTime();
        calendarSequence++;
        turn++;
    }

    /** What became of the last time does not count for the next. */
    void forgetTime() {
        agreedTimeId = null;
        localAt = null;
        zone = null;
        startsAt = null;
        closesAt = null;
        missedAt = null;
    }

    /** Opens the room at once, without any agreed time. */
    void openNow(Instant now) {
        closesAt = now.plus(Duration.ofMinutes(minutes)).plus(STAYS_OPEN);
        begunAt = now;
        missedAt = null;
        turn++;
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
            turn++;
        }
    }

    void miss(Instant now) {
        missedAt = now;
        turn++;
    }

    /** Whether its time has come and nobody has asked anything yet. */
    boolean isMissable(Instant now) {
        return startsAt != null
                && !now.isBefore(startsAt)
                && switch (state(now)) {
                    case SCHEDULED, AGREEING -> true;
                    case LIVE, OVER, CANCELLED, MISSED -> false;
                };
    }

    MockInterview toMockInterview(List<SeatEntity> seats, Instant now) {
        return new MockInterview(
                id(),
                version == null ? 0 : version,
                topic,
                applicationId,
                Duration.ofMinutes(minutes),
                media,
                firstAnswerer,
                state(now),
                time().orElse(null),
                calendarSequence,
                createdAt,
                closesAt,
                seats.stream().map(SeatEntity::toSeat).toList());
    }

    MockLine toLine(List<String> others, boolean waitingForMe, Instant now) {
        var state = state(now);
        var at = startsAt == null ? begunAt : startsAt;
        return new MockLine(id(), topic, state, at, others, waiting(state, waitingForMe));
    }

    /** Once a time is agreed nobody is waited for, unless another one was proposed since. */
    private MockLine.Waiting waiting(MockState state, boolean forMe) {
        if (!state.isAhead()) {
            return MockLine.Waiting.NOBODY;
        }
        if (forMe) {
            return MockLine.Waiting.ME;
        }
        return agreedTimeId == null && round > 0
                ? MockLine.Waiting.OTHERS
                : MockLine.Waiting.NOBODY;
    }

    Optional<AgreedTime> time() {
        return localAt == null || zone == null || startsAt == null
                ? Optional.empty()
                : Optional.of(new AgreedTime(localAt, ZoneId.of(zone), startsAt));
    }
}
