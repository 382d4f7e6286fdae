package app.rebound.rooms;

import app.rebound.rooms.ProposedTime.Answer;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A time that was proposed. */
@Entity
@Table(name = "mock_time")
class MockTimeEntity {

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private UUID mockInterviewId;
    private int round;
    private int position;
    private UUID seatId;
    private LocalDateTime localAt;
    private String zone;
    private Instant startsAt;

    @SuppressWarnings("NullAway.Init")
    protected MockTimeEntity() {}

    MockTimeEntity(MockInterviewEntity mock, int position, SeatId by, AgreedTime time) {
        this.id = UUID.randomUUID();
        this.mockInterviewId = mock.id().value();
        this.round = mock.round();
        this.position = position;
        this.seatId = by.value();
        this.localAt = time.local();
        this.zone = time.zone().getId();
        this.startsAt = time.at();
    }

    UUID id() {
        return id;
    }

    int round() {
        return round;
    }

    /** Who proposed it. */
    SeatId by() {
        return new SeatId(seatId);
    }

    AgreedTime time() {
        return new AgreedTime(localAt, ZoneId.of(zone), startsAt);
    }

    ProposedTime toProposedTime(Map<SeatId, Answer> answers) {
        return new ProposedTime(id, round, time(), by(), answers);
    }
}
