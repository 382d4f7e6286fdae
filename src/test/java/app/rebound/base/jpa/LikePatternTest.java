package app.rebound.base.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikePatternTest {

    @Test
    void whatMeansSomethingToADatabaseStandsForItself() {
        assertThat(LikePattern.containing("100 % of my_work!")).isEqualTo("%100 !% of my!_work!!%");
    }

    @Test
    void whatIsTypedIsFoundWithoutSpacesAroundItAndInAnyCase() {
        assertThat(LikePattern.typed("  Ärger ")).isEqualTo("%ärger%");
    }
}
