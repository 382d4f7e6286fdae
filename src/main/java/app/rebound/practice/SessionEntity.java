package app.rebound.practice;

import app.rebound.account.PersonId;
import app.rebound.base.jpa.MillisConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "practice_session")
class SessionEntity {

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private UUID ownerId;

    @Enumerated(EnumType.STRING)
    private Mode mode;

    @Enumerated(EnumType.STRING)
    private QuestionOrder questionOrder;

    @Enumerated(EnumType.STRING)
    private Wording wording;

    private int takes;

    @Column(name = "preparation_millis")
    @Convert(converter = MillisConverter.class)
    private Duration preparation;

    @Column(name = "answer_millis")
    @Convert(converter = MillisConverter.class)
    private @Nullable Duration answer;

    @Enumerated(EnumType.STRING)
    private QuestionSource.Kind source;

    private String sourceName;
    private String sourceChoice;
    private int questions;
    private Instant startedAt;
    private @Nullable Instant endedAt;
    private @Nullable Integer nervesBefore;
    private @Nullable Integer nervesAfter;
    private String notes = "";
    private int notesVersion;

    @SuppressWarnings("NullAway.Init")
    protected SessionEntity() {}

    SessionEntity(
            PersonId owner,
            SessionPlan plan,
            Origin origin,
            int questions,
            @Nullable Integer nervesBefore,
            Instant now) {
        this(UUID.randomUUID(), owner, plan, origin, questions, now);
        this.nervesBefore = nervesBefore == null ? null : Nerves.checked(nervesBefore);
    }

    SessionEntity(
            UUID id, PersonId owner, SessionPlan plan, Origin origin, int questions, Instant now) {
        this.id = id;
        this.ownerId = owner.value();
        this.mode = plan.mode();
        this.questionOrder = plan.order();
        this.wording = plan.wording();
        this.takes = plan.takes();
        this.preparation = plan.preparation();
        this.answer = plan.answer();
        this.source = origin.kind();
        this.sourceName = origin.name();
        this.sourceChoice = origin.choice();
        this.questions = questions;
        this.startedAt = now;
    }

    UUID id() {
        return id;
    }

    PersonId owner() {
        return new PersonId(ownerId);
    }

    SessionPlan plan() {
        return new SessionPlan(mode, questionOrder, wording, takes, preparation, answer);
    }

    Origin origin() {
        return new Origin(source, sourceName, sourceChoice);
    }

    int questions() {
        return questions;
    }

    Instant startedAt() {
        return startedAt;
    }

    @Nullable Instant endedAt() {
        return endedAt;
    }

    boolean isOver() {
        return endedAt != null;
    }

    String notes() {
        return notes;
    }

    int notesVersion() {
        return notesVersion;
    }

    @Nullable Integer nervesBefore() {
        return nervesBefore;
    }

    @Nullable Integer nervesAfter() {
        return nervesAfter;
    }

    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    void feelAfter(int nerves) {
        nervesAfter = Nerves.checked(nerves);
    }

    void note(String text) {
        notes = text;
        notesVersion++;
    }
}
