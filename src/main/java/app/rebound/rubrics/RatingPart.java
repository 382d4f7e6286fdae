package app.rebound.rubrics;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

@Embeddable
record RatingPart(
        String criterion,
        @Column(length = CriterionRating.EVIDENCE_MAX) String evidence,
        boolean noEvidence,
        @Nullable Integer level,
        boolean notObserved) {

    static RatingPart of(CriterionRating rating) {
        return new RatingPart(
                rating.criterion(),
                rating.evidence(),
                rating.noEvidence(),
                rating.level(),
                rating.notObserved());
    }

    CriterionRating toRating() {
        return new CriterionRating(criterion, evidence, noEvidence, level, notObserved);
    }
}
