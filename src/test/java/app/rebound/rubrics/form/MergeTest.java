package app.rebound.rubrics.form;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.rubrics.Delivery;
import app.rebound.rubrics.Filled;
import app.rebound.rubrics.ScorecardData;
import java.util.List;
import org.junit.jupiter.api.Test;

class MergeTest {

    private final ScorecardData base = data("", "");

    @Test
    void theOneWhoChangedItSaysHowItCameAcross() {
        var ticked = base.heard(Delivery.REHEARSED);
        assertThat(Merge.of(base, ticked, base).data().delivery()).isEqualTo(Delivery.REHEARSED);
        assertThat(Merge.of(base, base, ticked).data().delivery()).isEqualTo(Delivery.REHEARSED);
        assertThat(Merge.of(ticked, base, ticked).data().delivery()).isEqualTo(Delivery.FREE);
    }

    @Test
    void whatOnlyOneTabChangedIsTakenFromIt() {
        var merge = Merge.of(base, data("Here", ""), data("", "There"));
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.data()).isEqualTo(data("Here", "There"));
    }

    @Test
    void whatBothChangedIsAConflictAndNothingIsChosen() {
        var merge = Merge.of(base, data("Here", ""), data("There", ""));
        assertThat(merge.conflicts()).containsExactly(Merge.STRENGTH);
        assertThat(merge.data().strength()).isEqualTo("Here");
    }

    @Test
    void theSameChangeInBothIsNoConflict() {
        var merge = Merge.of(base, data("Same", ""), data("Same", ""));
        assertThat(merge.conflicts()).isEmpty();
    }

    @Test
    void aRatingIsTakenAsAWhole() {
        var here = rated(2);
        var there = rated(4);
        var merge = Merge.of(base, here, there);
        assertThat(merge.conflicts()).containsExactly("clarity");
        assertThat(Merge.take("clarity", merge.data(), there)).isEqualTo(there);
    }

    private static ScorecardData data(String strength, String nextStep) {
        return new ScorecardData(List.of(Filled.rating("clarity", "", null)), strength, nextStep);
    }

    private static ScorecardData rated(int level) {
        return new ScorecardData(List.of(Filled.rating("clarity", level)), "", "");
    }
}
