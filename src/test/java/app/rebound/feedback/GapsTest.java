package app.rebound.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.PersonId;
import app.rebound.base.Competency;
import app.rebound.feedback.FeedbackReading.Received;
import app.rebound.rubrics.Criterion;
import app.rebound.rubrics.CriterionRating;
import app.rebound.rubrics.Rater;
import app.rebound.rubrics.Rubric;
import app.rebound.rubrics.Scorecard;
import app.rebound.rubrics.ScorecardData;
import app.rebound.rubrics.ScorecardId;
import app.rebound.rubrics.SubjectRef;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GapsTest {

    private static final Instant THEN = Instant.parse("2026-11-20T10:00:00Z");
    private static final SubjectRef SUBJECT = new SubjectRef("attempt", UUID.randomUUID());
    private static final Rubric RUBRIC =
            new Rubric(
                    UUID.randomUUID(),
                    "interview",
                    1,
                    "Interview",
                    List.of(
                            new Criterion(
                                    "structure",
                                    Competency.STRUCTURE,
                                    "Structure",
                                    "Does it lead?",
                                    List.of("1", "2", "3", "4", "5"))));

    private static final Invitation BEN =
            new Invitation(
                    new InvitationId(UUID.randomUUID()),
                    SUBJECT.type(),
                    SUBJECT.id(),
                    "Changing your mind",
                    "Ben",
                    InvitationState.SENT,
                    true,
                    THEN,
                    THEN,
                    THEN,
                    null,
                    "",
                    false,
                    false,
                    "");

    @Test
    void twoLevelsApartAreWorthTalkingAbout() {
        assertThat(gaps(3, 5)).containsExactly(new Gaps.Gap("Structure", BEN, 3, 5));
        assertThat(gaps(4, 2).getFirst().selfHigher()).isTrue();
    }

    @Test
    void oneLevelApartIsNot() {
        assertThat(gaps(3, 4)).isEmpty();
        assertThat(gaps(3, 3)).isEmpty();
    }

    @Test
    void whatWasNotObservedMakesNoGap() {
        assertThat(gaps(5, null)).isEmpty();
        assertThat(gaps(null, 1)).isEmpty();
    }

    private static List<Gaps.Gap> gaps(@Nullable Integer own, @Nullable Integer other) {
        var self = scorecard(Rater.self(PersonId.random()), own);
        var bens = scorecard(Rater.invited(UUID.randomUUID(), "Ben"), other);
        return Gaps.between(self, List.of(new Received(BEN, bens)));
    }

    private static Scorecard scorecard(Rater rater, @Nullable Integer level) {
        var rating = new CriterionRating("structure", "", false, level, level == null);
        return new Scorecard(
                new ScorecardId(UUID.randomUUID()),
                SUBJECT,
                rater,
                RUBRIC,
                1,
                new ScorecardData(List.of(rating), "", ""),
                THEN,
                null,
                false);
    }
}
