package app.rebound.rubrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.rebound.base.Competency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SendingRulesTest {

    private final Rubric rubric =
            new Rubric(
                    UUID.randomUUID(),
                    "test",
                    1,
                    "Test",
                    List.of(criterion("structure"), criterion("clarity")));

    @Test
    void evidenceALevelAStrengthAndANextStepAreEnough() {
        assertThat(SendingRules.problems(rubric, Filled.all(rubric, 5))).isEmpty();
    }

    @Test
    void twentyCharactersAreEvidenceAndNineteenAreNot() {
        assertThat(problemsWith(Filled.rating("clarity", "x".repeat(20), 3))).isEmpty();
        assertThat(problemsWith(Filled.rating("clarity", "x".repeat(19), 3)))
                .containsExactly(new Problem("clarity", Problem.Kind.EVIDENCE_SHORT));
    }

    @Test
    void spaceAroundTheEvidenceDoesNotCount() {
        assertThat(problemsWith(Filled.rating("clarity", "  " + "x".repeat(19) + "\n", 3)))
                .containsExactly(new Problem("clarity", Problem.Kind.EVIDENCE_SHORT));
    }

    @Test
    void anEmojiCountsAsOneCharacter() {
        assertThat(Filled.rating("clarity", "🙂".repeat(19), null).evidenceLength()).isEqualTo(19);
    }

    @Test
    void withNoEvidenceSeenOnlyTheTwoLowestLevelsFit() {
        assertThat(problemsWith(Filled.noEvidence("clarity", 2))).isEmpty();
        assertThat(problemsWith(Filled.noEvidence("clarity", 3)))
                .containsExactly(new Problem("clarity", Problem.Kind.LEVEL_WITHOUT_EVIDENCE));
    }

    @Test
    void noEvidenceSeenIsNoLevelYet() {
        assertThat(problemsWith(Filled.noEvidence("clarity", null)))
                .containsExactly(new Problem("clarity", Problem.Kind.LEVEL_MISSING));
    }

    @Test
    void whatCouldNotBeObservedNeedsNeitherEvidenceNorLevel() {
        assertThat(problemsWith(Filled.notObserved("clarity"))).isEmpty();
    }

    @Test
    void everythingThatIsMissingIsNamedInTheOrderOfTheForm() {
        var blank = new ScorecardData(List.of(), " ", "");
        assertThat(SendingRules.problems(rubric, blank))
                .containsExactly(
                        new Problem("structure", Problem.Kind.EVIDENCE_MISSING),
                        new Problem("clarity", Problem.Kind.EVIDENCE_MISSING),
                        new Problem(null, Problem.Kind.STRENGTH_MISSING),
                        new Problem(null, Problem.Kind.NEXT_STEP_MISSING));
    }

    @Test
    void aDraftKeepsNoLevelThatWasChosenBeforeItsEvidence() {
        var early = Filled.with(rubric, 3, Map.of("clarity", Filled.rating("clarity", "Hm", 4)));
        var draft = early.asDraft(rubric).rating("clarity");
        assertThat(draft.evidence()).isEqualTo("Hm");
        assertThat(draft.levelIfAny()).isEmpty();
    }

    @Test
    void aLevelOutsideTheScaleIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Filled.rating("clarity", 6));
        assertThatIllegalArgumentException().isThrownBy(() -> Filled.rating("clarity", 0));
    }

    private List<Problem> problemsWith(CriterionRating rating) {
        return SendingRules.problems(
                rubric, Filled.with(rubric, 3, Map.of(rating.criterion(), rating)));
    }

    private static Criterion criterion(String key) {
        return new Criterion(key, Competency.CLARITY, key, "?", List.of("1", "2", "3", "4", "5"));
    }
}
