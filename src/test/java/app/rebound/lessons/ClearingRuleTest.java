package app.rebound.lessons;

import static app.rebound.lessons.Clearing.ANOTHER_MISSING;
import static app.rebound.lessons.Clearing.CLEAR;
import static app.rebound.lessons.Clearing.DAY_AND_ANOTHER_MISSING;
import static app.rebound.lessons.Clearing.DAY_MISSING;
import static app.rebound.lessons.Clearing.NOTHING_YET;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.lessons.ClearingRule.Clean;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClearingRuleTest {

    private static final Clean MONDAY = own("2026-11-16T10:00:00Z");
    private static final Clean MONDAY_BY_BEN = byAnother("2026-11-16T11:00:00Z");
    private static final Clean TUESDAY = own("2026-11-17T10:00:00Z");
    private static final Clean TUESDAY_BY_BEN = byAnother("2026-11-17T11:00:00Z");

    @Test
    void withoutACleanAnswerEverythingIsMissing() {
        assertThat(after()).isEqualTo(NOTHING_YET);
    }

    @Test
    void oneCleanAnswerRatedByOneselfLacksADayAndSomebodyElse() {
        assertThat(after(MONDAY)).isEqualTo(DAY_AND_ANOTHER_MISSING);
    }

    @Test
    void oneCleanAnswerRatedBySomebodyElseLacksADay() {
        assertThat(after(MONDAY_BY_BEN)).isEqualTo(DAY_MISSING);
    }

    @Test
    void twoCleanAnswersOnOneDayAreOneDay() {
        assertThat(after(MONDAY, MONDAY_BY_BEN)).isEqualTo(DAY_MISSING);
    }

    @Test
    void twoDaysRatedByOneselfAloneLackSomebodyElse() {
        assertThat(after(MONDAY, TUESDAY)).isEqualTo(ANOTHER_MISSING);
    }

    @Test
    void twoDaysOneOfThemRatedBySomebodyElseAreClear() {
        assertThat(after(MONDAY, TUESDAY_BY_BEN)).isEqualTo(CLEAR);
        assertThat(after(MONDAY_BY_BEN, TUESDAY)).isEqualTo(CLEAR);
    }

    @Test
    void aDayBeginsWhereThePersonLives() {
        var before = own("2026-11-16T22:30:00Z");
        var after = byAnother("2026-11-16T23:30:00Z");

        assertThat(ClearingRule.of(List.of(before, after), ZoneOffset.UTC)).isEqualTo(DAY_MISSING);
        assertThat(ClearingRule.of(List.of(before, after), ZoneId.of("Europe/Berlin")))
                .isEqualTo(CLEAR);
    }

    @Test
    void whereTheZoneIsUnknownDaysAreAWholeDayApart() {
        assertThat(ClearingRule.of(List.of(MONDAY, byAnother("2026-11-17T09:59:59Z")), null))
                .isEqualTo(DAY_MISSING);
        assertThat(ClearingRule.of(List.of(MONDAY, byAnother("2026-11-17T10:00:00Z")), null))
                .isEqualTo(CLEAR);
    }

    private static Clearing after(Clean... answers) {
        return ClearingRule.of(List.of(answers), ZoneOffset.UTC);
    }

    private static Clean own(String at) {
        return new Clean(Instant.parse(at), false);
    }

    private static Clean byAnother(String at) {
        return new Clean(Instant.parse(at), true);
    }
}
