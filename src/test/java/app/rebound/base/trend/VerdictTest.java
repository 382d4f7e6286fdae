package app.rebound.base.trend;

import static app.rebound.base.trend.Sessions.weekly;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static final double[] RISING = {2, 2.2, 2.1, 2.6, 2.9, 2.8, 3.3, 3.4};

    @Test
    void withoutSessionsThereIsNothingToSay() {
        assertThat(Verdict.on(List.of())).isEqualTo(new Verdict.NoData());
    }

    @Test
    void oneOrTwoSessionsAreDots() {
        assertThat(Verdict.on(weekly(1))).isEqualTo(new Verdict.DotsOnly(1));
        assertThat(Verdict.on(weekly(1, 5))).isEqualTo(new Verdict.DotsOnly(2));
    }

    @Test
    void threeToSevenSessionsSayHowManyMoreItTakes() {
        assertThat(Verdict.on(weekly(1, 2, 3)))
                .isInstanceOfSatisfying(
                        Verdict.TooFew.class, few -> assertThat(few.more()).isEqualTo(5));
        assertThat(Verdict.on(weekly(Arrays.copyOf(RISING, 7))))
                .isInstanceOfSatisfying(
                        Verdict.TooFew.class, few -> assertThat(few.more()).isEqualTo(1));
    }

    @Test
    void eightSessionsThatSurelyRiseAreImproving() {
        assertThat(Verdict.on(weekly(RISING)))
                .isInstanceOfSatisfying(
                        Verdict.Improving.class,
                        improving -> {
                            assertThat(improving.sessions()).isEqualTo(8);
                            assertThat(improving.slope().interval().low()).isPositive();
                        });
    }

    @Test
    void eightSessionsThatSurelyFallAreLowerLately() {
        var falling = Arrays.stream(RISING).map(score -> 6 - score).toArray();

        assertThat(Verdict.on(weekly(falling)))
                .isInstanceOfSatisfying(
                        Verdict.LowerLately.class,
                        lower -> assertThat(lower.slope().interval().high()).isNegative());
    }

    @Test
    void aRiseThatMayBeChanceIsNoClearChange() {
        assertThat(Verdict.on(weekly(2, 4, 2, 3, 4, 2, 4, 3)))
                .isEqualTo(new Verdict.NoClearChange(8));
    }

    @Test
    void oneVeryGoodSessionAfterAVeryBadOneIsNoClearChange() {
        assertThat(Verdict.on(weekly(3, 3.2, 2.9, 3.1, 3, 2.8, 1, 4)))
                .isEqualTo(new Verdict.NoClearChange(8));
    }

    @Test
    void equalScoresAreNoClearChange() {
        assertThat(Verdict.on(weekly(3.3, 3.3, 3.3, 3.3, 3.3, 3.3, 3.3, 3.3)))
                .isEqualTo(new Verdict.NoClearChange(8));
    }

    @Test
    void eightSessionsAtOneMomentAreNoClearChange() {
        assertThat(Verdict.on(Sessions.every(Duration.ZERO, RISING)))
                .isEqualTo(new Verdict.NoClearChange(8));
    }

    @Test
    void pureNoiseIsCalledAChangeInAboutOneOfTwentyCases() {
        var random = new Random(20261121);
        var cases = 4_000;
        var told = 0;
        for (var i = 0; i < cases; i++) {
            var noise = random.doubles(8, 1, 5).toArray();
            told += Verdict.on(weekly(noise)) instanceof Verdict.NoClearChange ? 0 : 1;
        }

        assertThat((double) told / cases).isBetween(0.03, 0.065);
    }
}
