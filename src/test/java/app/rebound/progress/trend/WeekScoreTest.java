package app.rebound.progress.trend;

import static app.rebound.progress.trend.Sessions.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekScoreTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");

    @Test
    void aWeekHasTheMeanOfItsSessions() {
        var weeks =
                WeekScore.byWeek(
                        List.of(at("2026-11-16T08:00:00Z", 2), at("2026-11-22T20:00:00Z", 3)),
                        BERLIN);

        assertThat(weeks).containsExactly(new WeekScore(week("2026-11-16"), 2, 2.5));
    }

    @Test
    void aWeekWithoutASessionIsAGapAndNotZero() {
        var weeks =
                WeekScore.byWeek(
                        List.of(at("2026-11-21T08:00:00Z", 4), at("2026-11-02T08:00:00Z", 2)),
                        BERLIN);

        assertThat(weeks)
                .containsExactly(
                        new WeekScore(week("2026-11-02"), 1, 2.0),
                        new WeekScore(week("2026-11-09"), 0, null),
                        new WeekScore(week("2026-11-16"), 1, 4.0));
    }

    @Test
    void withoutSessionsThereIsNoWeek() {
        assertThat(WeekScore.byWeek(List.of(), BERLIN)).isEmpty();
    }

    @Test
    void theSameMomentFallsInTheWeekOfTheReadersZone() {
        var sundayEveningInBerlin = Instant.parse("2026-11-22T20:00:00Z");

        assertThat(CalendarWeek.of(sundayEveningInBerlin, BERLIN)).isEqualTo(week("2026-11-16"));
        assertThat(CalendarWeek.of(sundayEveningInBerlin, AUCKLAND)).isEqualTo(week("2026-11-23"));
    }

    /** Clocks go forward on 29 March 2026 and back on 25 October 2026, both Sundays. */
    @ParameterizedTest
    @CsvSource({"2026-03-23, 167", "2026-03-30, 168", "2026-10-19, 169", "2026-10-26, 168"})
    void aWeekIsAsLongAsTheClockChangeMakesIt(String monday, long hours) {
        var week = week(monday);
        var length = Duration.between(week.start(BERLIN), week.next().start(BERLIN));

        assertThat(length).isEqualTo(Duration.ofHours(hours));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29T21:59:59Z, 2026-03-23",
        "2026-03-29T22:00:00Z, 2026-03-30",
        "2026-10-25T22:59:59Z, 2026-10-19",
        "2026-10-25T23:00:00Z, 2026-10-26"
    })
    void aWeekEndsAtMidnightOnTheSundayOfTheClockChange(Instant instant, String monday) {
        assertThat(CalendarWeek.of(instant, BERLIN)).isEqualTo(week(monday));
    }

    @Test
    void gapsAreCountedRightAcrossBothClockChanges() {
        var weeks =
                WeekScore.byWeek(
                        List.of(at("2026-03-23T00:00:00Z", 3), at("2026-11-01T22:59:59Z", 3)),
                        BERLIN);

        assertThat(weeks).hasSize(32);
        assertThat(weeks).filteredOn(week -> week.sessions() == 0).hasSize(30);
    }

    /** ISO 8601: week 1 is the one with the year's first Thursday. */
    @ParameterizedTest
    @CsvSource({
        "2021-01-03, 2020, 53",
        "2024-12-29, 2024, 52",
        "2024-12-30, 2025, 1",
        "2026-12-31, 2026, 53",
        "2027-01-03, 2026, 53",
        "2027-01-04, 2027, 1"
    })
    void aWeekBelongsToTheYearOfItsThursday(LocalDate date, int year, int number) {
        var week = CalendarWeek.of(date.atTime(12, 0).atZone(BERLIN).toInstant(), BERLIN);

        assertThat(week.year()).isEqualTo(year);
        assertThat(week.number()).isEqualTo(number);
    }

    @Test
    void weeksRunOnOverTheYearsEnd() {
        var weeks =
                WeekScore.byWeek(
                        List.of(at("2026-12-22T12:00:00Z", 3), at("2027-01-04T12:00:00Z", 4)),
                        BERLIN);

        assertThat(weeks).extracting(week -> week.week().number()).containsExactly(52, 53, 1);
    }

    @Test
    void aWeekStartsOnMonday() {
        assertThatThrownBy(() -> week("2026-11-22")).isInstanceOf(IllegalArgumentException.class);
    }

    private static CalendarWeek week(String monday) {
        return new CalendarWeek(LocalDate.parse(monday));
    }
}
