package app.rebound.rubrics;

import app.rebound.account.PersonId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "scorecard")
class ScorecardEntity {

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private String subjectType;
    private UUID subjectId;
    private UUID ownerId;
    private UUID occasionId;
    private Instant occurredAt;

    @Enumerated(EnumType.STRING)
    private Rater.Kind raterKind;

    private UUID raterId;
    private String raterName;
    private UUID rubricVersionId;
    private String strength = "";
    private String nextStep = "";

    @Enumerated(EnumType.STRING)
    private Delivery delivery = Delivery.FREE;

    private Instant createdAt;
    private Instant updatedAt;
    private @Nullable Instant sentAt;
    private @Nullable Instant correctedAt;

    /** Whether a correction is begun and not sent, read along so that it costs no statement. */
    @Formula("exists (select 1 from scorecard_correction_draft d where d.scorecard_id = id)")
    private boolean correcting;

    @ElementCollection
    @CollectionTable(name = "scorecard_rating", joinColumns = @JoinColumn(name = "scorecard_id"))
    @OrderColumn(name = "position")
    private List<RatingPart> ratings = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "scorecard_label", joinColumns = @JoinColumn(name = "scorecard_id"))
    @Column(name = "label")
    private Set<String> labels = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected ScorecardEntity() {}

    ScorecardEntity(RatedSubject subject, Rater rater, UUID rubricVersionId, Instant now) {
        this.id = UUID.randomUUID();
        this.subjectType = subject.ref().type();
        this.subjectId = subject.ref().id();
        this.ownerId = subject.owner().value();
        this.occasionId = subject.occasion();
        this.occurredAt = subject.occurredAt();
        this.raterKind = rater.kind();
        this.raterId = rater.id();
        this.raterName = rater.name();
        this.rubricVersionId = rubricVersionId;
        this.createdAt = now;
        this.updatedAt = now;
        this.labels.addAll(subject.labels());
    }

    UUID id() {
        return id;
    }

    int version() {
        return version == null ? 0 : version;
    }

    PersonId owner() {
        return new PersonId(ownerId);
    }

    SubjectRef subject() {
        return new SubjectRef(subjectType, subjectId);
    }

    Rater rater() {
        return new Rater(raterKind, raterId, raterName);
    }

    UUID occasion() {
        return occasionId;
    }

    UUID rubricVersion() {
        return rubricVersionId;
    }

    Instant occurredAt() {
        return occurredAt;
    }

    boolean isSelf() {
        return raterKind == Rater.Kind.SELF;
    }

    boolean isSent() {
        return sentAt != null;
    }

    boolean isCorrected() {
        return correctedAt != null;
    }

    ScorecardData data() {
        return new ScorecardData(
                ratings.stream().map(RatingPart::toRating).toList(), strength, nextStep, delivery);
    }

    void fill(ScorecardData data, Rater rater, Instant now) {
        ratings.clear();
        data.ratings().stream().map(RatingPart::of).forEach(ratings::add);
        strength = data.strength();
        nextStep = data.nextStep();
        delivery = data.delivery();
        raterName = rater.name();
        updatedAt = now;
    }

    void send(Instant now) {
        sentAt = now;
    }

    /** Takes the corrected data and returns what was there before. */
    CorrectionEntity correct(
            ScorecardData data, String reason, int number, Rater rater, Instant now) {
        var before = new CorrectionEntity(id, number, data(), reason, now);
        fill(data, rater, now);
        correctedAt = now;
        correcting = false;
        return before;
    }

    void forgetRaterName() {
        raterName = "";
    }

    Scorecard toScorecard(Rubric rubric) {
        return new Scorecard(
                new ScorecardId(id),
                subject(),
                rater(),
                rubric,
                version(),
                data().asDraft(rubric),
                sentAt,
                correctedAt,
                correcting);
    }
}
