package app.rebound.rubrics;

import jakarta.persistence.CollectionTable;
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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A scorecard as it was before a correction; written once, never changed. */
@Entity
@Table(name = "scorecard_correction")
class CorrectionEntity {

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private UUID scorecardId;
    private int number;
    private Instant correctedAt;
    private String reason;
    private String strength;
    private String nextStep;

    @Enumerated(EnumType.STRING)
    private Delivery delivery = Delivery.FREE;

    @ElementCollection
    @CollectionTable(
            name = "scorecard_correction_rating",
            joinColumns = @JoinColumn(name = "correction_id"))
    @OrderColumn(name = "position")
    private List<RatingPart> ratings = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected CorrectionEntity() {}

    CorrectionEntity(
            UUID scorecardId, int number, ScorecardData before, String reason, Instant now) {
        this.id = UUID.randomUUID();
        this.scorecardId = scorecardId;
        this.number = number;
        this.correctedAt = now;
        this.reason = reason;
        this.strength = before.strength();
        this.nextStep = before.nextStep();
        this.delivery = before.delivery();
        before.ratings().stream().map(RatingPart::of).forEach(ratings::add);
    }

    UUID scorecardId() {
        return scorecardId;
    }

    Correction toCorrection() {
        return new Correction(
                number,
                correctedAt,
                reason,
                new ScorecardData(
                        ratings.stream().map(RatingPart::toRating).toList(),
                        strength,
                        nextStep,
                        delivery));
    }
}
