package app.rebound.advice;

import app.rebound.advice.Reason.Answer;
import app.rebound.advice.Reason.Aspect;
import app.rebound.advice.Reason.Kind;
import app.rebound.interviews.InterviewId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "advice_reason")
class ReasonEntity {

    @Id private UUID interviewId;
    @Version private @Nullable Integer version;
    private UUID ownerId;
    private String words;
    private int textVersion;
    private String fromWhom;

    @JdbcTypeCode(SqlTypes.LOCAL_DATE)
    private @Nullable LocalDate receivedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Kind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable Answer believable;

    @Enumerated(EnumType.STRING)
    private @Nullable Answer fair;

    @Enumerated(EnumType.STRING)
    private @Nullable Answer acceptable;

    @SuppressWarnings("NullAway.Init")
    protected ReasonEntity() {}

    String words() {
        return words;
    }

    void write(String words) {
        this.words = words;
        textVersion++;
    }

    void received(String from, @Nullable LocalDate on) {
        fromWhom = from;
        receivedOn = on;
    }

    void sort(@Nullable Kind kind) {
        this.kind = kind;
    }

    void judge(Aspect aspect, @Nullable Answer answer) {
        switch (aspect) {
            case BELIEVABLE -> believable = answer;
            case FAIR -> fair = answer;
            case ACCEPTABLE -> acceptable = answer;
        }
    }

    Reason toReason() {
        return new Reason(
                new InterviewId(interviewId),
                textVersion,
                words,
                fromWhom,
                receivedOn,
                kind,
                believable,
                fair,
                acceptable);
    }
}
