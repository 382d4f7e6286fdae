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

/** A correction as far as it is written; there is one at most for a scorecard. */
@Entity
@Table(name = "scorecard_correction_draft")
class CorrectionDraftEntity {

    @Id private UUID scorecardId;
    @Version private @Nullable Integer version;
    private Instant savedAt;
    private String reason;
    private String strength;
    private String nextStep;

    @Enumerated(EnumType.STRING)
    private Delivery delivery = Delivery.FREE;

    @ElementCollection
    @CollectionTable(
            name = "scorecard_correction_draft_rating",
            joinColumns = @JoinColumn(name = "scorecard_id"))
    @OrderColumn(name = "position")
    private List<RatingPart> ratings = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected CorrectionDraftEntity() {}

    CorrectionDraftEntity(UUID scorecardId, ScorecardData data, String reason, Instant now) {
        this.scorecardId = scorecardId;
        this.savedAt = now;
        this.reason = reason;
        this.strength = data.strength();
        this.nextStep = data.nextStep();
        this.delivery = data.delivery();
        data.ratings().stream().map(RatingPart::of).forEach(ratings::add);
    }

    UUID scorecardId() {
        return scorecardId;
    }

    int version() {
        return version == null ? 0 : version;
    }

    void write(ScorecardData data, String words, Instant now) {
        ratings.clear();
        data.ratings().stream().map(RatingPart::of).forEach(ratings::add);
        strength = data.strength();
        nextStep = data.nextStep();
        delivery = data.delivery();
        reason = words;
        savedAt = now;
    }

    CorrectionDraft toDraft() {
        return new CorrectionDraft(
                version(),
                new ScorecardData(
                        ratings.stream().map(RatingPart::toRating).toList(),
                        strength,
                        nextStep,
                        delivery),
                reason);
    }
}
