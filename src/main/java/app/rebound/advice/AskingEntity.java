package app.rebound.advice;

import app.rebound.account.PersonId;
import app.rebound.advice.Asking.By;
import app.rebound.advice.Asking.Side;
import app.rebound.advice.Asking.State;
import app.rebound.interviews.InterviewId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "advice_asking")
class AskingEntity {

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private UUID ownerId;
    private UUID interviewId;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String name;
    private String reach;

    @Enumerated(EnumType.STRING)
    @Column(name = "way")
    private By by;

    @Enumerated(EnumType.STRING)
    private State state = State.NOT_YET;

    @JdbcTypeCode(SqlTypes.LOCAL_DATE)
    private @Nullable LocalDate askedOn;

    @JdbcTypeCode(SqlTypes.LOCAL_DATE)
    private @Nullable LocalDate settledOn;

    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected AskingEntity() {}

    AskingEntity(PersonId owner, InterviewId interview, AskingData data, Instant now) {
        this.id = UUID.randomUUID();
        this.ownerId = owner.value();
        this.interviewId = interview.value();
        this.side = data.side();
        this.name = data.name();
        this.reach = data.reach();
        this.by = data.by();
        this.createdAt = now;
    }

    UUID id() {
        return id;
    }

    InterviewId interview() {
        return new InterviewId(interviewId);
    }

    String name() {
        return name;
    }

    /** They stand so from {@code on}; who answers without a date of asking was asked that day. */
    void stand(State state, LocalDate on) {
        this.state = state;
        if (state == State.NOT_YET) {
            askedOn = null;
        } else if (askedOn == null) {
            askedOn = on;
        }
        settledOn = state.isSettled() ? on : null;
    }

    void askedOn(LocalDate day) {
        if (state != State.NOT_YET) {
            askedOn = day;
        }
    }

    /** There are words of theirs, so they have answered. */
    void hasAnswered(LocalDate on) {
        if (state != State.ANSWERED) {
            stand(State.ANSWERED, on);
        }
    }

    Asking toAsking() {
        return new Asking(
                new AskingId(id),
                interview(),
                side,
                name,
                reach,
                by,
                state,
                askedOn,
                settledOn,
                createdAt);
    }
}
