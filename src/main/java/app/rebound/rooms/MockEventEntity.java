package app.rebound.rooms;

import app.rebound.rooms.MockEvent.What;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something said or done about a mock interview; never changed. */
@Entity
@Table(name = "mock_event")
class MockEventEntity {

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private UUID mockInterviewId;
    private int number;

    @Enumerated(EnumType.STRING)
    private What what;

    private UUID seatId;
    private @Nullable UUID timeId;
    private int round;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected MockEventEntity() {}

    MockEventEntity(
            MockInterviewEntity mock, What what, SeatId by, @Nullable UUID time, Instant now) {
        this.id = UUID.randomUUID();
        this.mockInterviewId = mock.id().value();
        this.number = mock.countEvent();
        this.what = what;
        this.seatId = by.value();
        this.timeId = time;
        this.round = mock.round();
        this.at = now;
    }

    What what() {
        return what;
    }

    SeatId by() {
        return new SeatId(seatId);
    }

    @Nullable UUID time() {
        return timeId;
    }

    int round() {
        return round;
    }

    MockEvent toEvent(List<AgreedTime> times) {
        return new MockEvent(number, at, by(), what, times);
    }
}
