package app.rebound.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WeekTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    @Test
    void aWeekGoesFromMondayToSundayAlsoOverNewYear() {
        assertThat(Week.mondayOf(MONDAY)).isEqualTo(MONDAY);
        assertThat(Week.mondayOf(MONDAY.plusDays(6))).isEqualTo(MONDAY);
        assertThat(Week.mondayOf(MONDAY.plusDays(7))).isEqualTo(MONDAY.plusWeeks(1));
        assertThat(Week.mondayOf(LocalDate.of(2027, 1, 1))).isEqualTo(LocalDate.of(2026, 12, 28));
    }

    @Test
    void aGentleWeekAsksForHalfAndNeverForNothing() {
        assertThat(week(5, true).aim()).hasValue(2);
        assertThat(week(4, true).aim()).hasValue(2);
        assertThat(week(1, true).aim()).hasValue(1);
        assertThat(week(5, false).aim()).hasValue(5);
    }

    @Test
    void withoutATargetThereIsNothingLeftToDo() {
        assertThat(week(null, false).aim()).isEmpty();
        assertThat(week(null, true).left()).isZero();
    }

    @Test
    void moreThanWasWantedLeavesNothing() {
        assertThat(new Week(MONDAY, 3, 2, 4, false).left()).isZero();
        assertThat(new Week(MONDAY, 1, 1, 4, false).left()).isEqualTo(2);
    }

    @Test
    void theSevenDaysAfterAHardOneAreGentle() {
        assertThat(Week.isGentle(MONDAY, null)).isFalse();
        assertThat(Week.isGentle(MONDAY, MONDAY)).isTrue();
        assertThat(Week.isGentle(MONDAY.plusWeeks(1), MONDAY)).isFalse();
        assertThat(Week.isGentle(MONDAY, MONDAY.plusDays(4))).isTrue();
        assertThat(Week.isGentle(MONDAY.plusWeeks(1), MONDAY.plusDays(4))).isTrue();
        assertThat(Week.isGentle(MONDAY.plusWeeks(2), MONDAY.plusDays(6))).isFalse();
        assertThat(Week.isGentle(MONDAY.minusWeeks(1), MONDAY)).isFalse();
    }

    private static Week week(@Nullable Integer target, boolean gentle) {
        return new Week(MONDAY, 0, 0, target, gentle);
    }
}
