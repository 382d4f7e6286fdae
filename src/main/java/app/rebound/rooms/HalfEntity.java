package app.rebound.rooms;

import app.rebound.base.jpa.MillisConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The part of a mock interview in which one of them answers. */
@Entity
@Table(name = "mock_half")
class HalfEntity {

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private UUID mockInterviewId;
    private int number;
    private UUID answererSeatId;
    private @Nullable UUID leadSeatId;
    private @Nullable UUID currentQuestionId;
    private @Nullable Instant startedAt;
    private @Nullable Instant endedAt;

    @Column(name = "preparation_millis")
    @Convert(converter = MillisConverter.class)
    private Duration preparation = Duration.ZERO;

    @SuppressWarnings("NullAway.Init")
    protected HalfEntity() {}

    HalfEntity(MockInterviewId mock, int number, SeatId answerer) {
        this.id = UUID.randomUUID();
        this.mockInterviewId = mock.value();
        this.number = number;
        this.answererSeatId = answerer.value();
    }

    HalfId id() {
        return new HalfId(id);
    }

    MockInterviewId mock() {
        return new MockInterviewId(mockInterviewId);
    }

    SeatId answerer() {
        return new SeatId(answererSeatId);
    }

    Optional<SeatId> lead() {
        return Optional.ofNullable(leadSeatId).map(SeatId::new);
    }

    Optional<UUID> currentQuestion() {
        return Optional.ofNullable(currentQuestionId);
    }

    @Nullable Instant startedAt() {
        return startedAt;
    }

    @Nullable Instant endedAt() {
        return endedAt;
    }

    Duration preparation() {
        return preparation;
    }

    boolean isOver() {
        return endedAt != null;
    }

    boolean isRunning() {
        return startedAt != null && endedAt == null;
    }

    /** Each question asked from now on is preceded by so much time to think. */
    void prepareFor(Duration time) {
        preparation = time;
    }

    /** That question is the one before them now. */
    void turnTo(UUID question, Instant now) {
        currentQuestionId = question;
        if (startedAt == null) {
            startedAt = now;
        }
    }

    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }
}
