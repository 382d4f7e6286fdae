package app.rebound.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeRulesTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    /** Real zones and dates, on both sides of a clock change in either zone. */
    @ParameterizedTest
    @CsvSource({
        // Europe and America change their clocks weeks apart: six hours, then five, then six.
        "2026-03-07T18:00, Europe/Berlin,    2026-03-07T17:00:00Z, America/New_York, 2026-03-07T12:00",
        "2026-03-10T18:00, Europe/Berlin,    2026-03-10T17:00:00Z, America/New_York, 2026-03-10T13:00",
        "2026-03-30T18:00, Europe/Berlin,    2026-03-30T16:00:00Z, America/New_York, 2026-03-30T12:00",
        "2026-10-26T18:00, Europe/Berlin,    2026-10-26T17:00:00Z, America/New_York, 2026-10-26T13:00",
        "2026-11-02T18:00, Europe/Berlin,    2026-11-02T17:00:00Z, America/New_York, 2026-11-02T12:00",
        "2026-10-27T12:00, America/New_York, 2026-10-27T16:00:00Z, Europe/Berlin,    2026-10-27T17:00",
        "2026-11-03T12:00, America/New_York, 2026-11-03T17:00:00Z, Europe/Berlin,    2026-11-03T18:00",
        // In Sydney summer ends when it begins here: ten hours, then nine, then eight.
        "2026-03-28T20:00, Australia/Sydney, 2026-03-28T09:00:00Z, Europe/Berlin,    2026-03-28T10:00",
        "2026-03-30T20:00, Australia/Sydney, 2026-03-30T09:00:00Z, Europe/Berlin,    2026-03-30T11:00",
        "2026-04-06T20:00, Australia/Sydney, 2026-04-06T10:00:00Z, Europe/Berlin,    2026-04-06T12:00",
        // Half hours, three quarters, and places that never change their clocks.
        "2026-03-28T18:00, Asia/Kolkata,     2026-03-28T12:30:00Z, Europe/Berlin,    2026-03-28T13:30",
        "2026-03-30T18:00, Asia/Kolkata,     2026-03-30T12:30:00Z, Europe/Berlin,    2026-03-30T14:30",
        "2026-06-01T18:00, Asia/Kathmandu,   2026-06-01T12:15:00Z, Asia/Tokyo,       2026-06-01T21:15",
        // Lord Howe changes its clocks by half an hour.
        "2026-04-04T12:00, Australia/Lord_Howe, 2026-04-04T01:00:00Z, Asia/Tokyo,    2026-04-04T10:00",
        "2026-04-06T12:00, Australia/Lord_Howe, 2026-04-06T01:30:00Z, Asia/Tokyo,    2026-04-06T10:30",
        "2026-07-01T23:30, America/New_York, 2026-07-02T03:30:00Z, Asia/Tokyo,       2026-07-02T12:30"
    })
    void aClockTimeIsTheSameMomentForEverybody(
            LocalDateTime local, ZoneId zone, Instant moment, ZoneId reader, LocalDateTime there) {
        var time = new AgreedTime(local, zone);
        assertThat(time.at()).isEqualTo(moment);
        assertThat(time.in(reader)).isEqualTo(there);
        assertThat(time.in(zone)).isEqualTo(local);
        assertThat(time.exists()).isTrue();
        assertThat(time.isTwice()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29T02:30, Europe/Berlin",
        "2026-03-08T02:00, America/New_York",
        "2026-10-04T02:59, Australia/Sydney",
        "2026-10-04T02:15, Australia/Lord_Howe"
    })
    void aClockTimeThatTheNightJumpsOverIsRefused(LocalDateTime local, ZoneId zone) {
        assertThat(
                        TimeRules.wrong(
                                List.of(new AgreedTime(local, zone)),
                                local.atZone(zone).toInstant().minus(Duration.ofDays(9))))
                .contains(new TimeRules.Wrong(0, TimeProblem.NEVER));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-25T02:30, Europe/Berlin,       2026-10-25T00:30:00Z",
        "2026-11-01T01:00, America/New_York,    2026-11-01T05:00:00Z",
        "2026-04-05T02:59, Australia/Sydney,    2026-04-04T15:59:00Z",
        "2026-04-05T01:45, Australia/Lord_Howe, 2026-04-04T14:45:00Z"
    })
    void ofAClockTimeThatComesTwiceTheFirstIsMeant(
            LocalDateTime local, ZoneId zone, Instant first) {
        var time = new AgreedTime(local, zone);
        assertThat(time.isTwice()).isTrue();
        assertThat(time.at()).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29T01:59, Europe/Berlin",
        "2026-03-29T03:00, Europe/Berlin",
        "2026-10-25T01:59, Europe/Berlin",
        "2026-10-25T03:00, Europe/Berlin"
    })
    void rightBesideAClockChangeATimeIsLikeAnyOther(LocalDateTime local, ZoneId zone) {
        var time = new AgreedTime(local, zone);
        assertThat(time.exists()).isTrue();
        assertThat(time.isTwice()).isFalse();
    }

    @Test
    void thePastIsRefusedToTheSecondWhateverTheClockShows() {
        var tokyo = ZoneId.of("Asia/Tokyo");
        assertThat(wrong(LocalDateTime.parse("2026-03-01T21:00"), tokyo))
                .contains(TimeProblem.PAST);
        assertThat(wrong(LocalDateTime.parse("2026-03-01T21:01"), tokyo)).isEmpty();
        assertThat(wrong(LocalDateTime.parse("2026-03-01T07:01"), ZoneId.of("America/New_York")))
                .isEmpty();
    }

    @Test
    void nobodyPlansFartherThanHalfAYear() {
        var utc = ZoneId.of("UTC");
        var last = LocalDateTime.ofInstant(NOW.plus(TimeRules.FARTHEST), utc);
        assertThat(wrong(last, utc)).isEmpty();
        assertThat(wrong(last.plusMinutes(1), utc)).contains(TimeProblem.TOO_FAR);
    }

    @Test
    void thereAreOneToFiveTimesAndEachOnce() {
        var time = in(1);
        assertThat(TimeRules.wrong(List.of(), NOW))
                .contains(new TimeRules.Wrong(0, TimeProblem.NONE));
        assertThat(TimeRules.wrong(List.of(in(1), in(2), in(3), in(4), in(5)), NOW)).isEmpty();
        assertThat(TimeRules.wrong(Collections.nCopies(6, time), NOW))
                .contains(new TimeRules.Wrong(5, TimeProblem.TOO_MANY));
        assertThat(TimeRules.wrong(List.of(time, in(2), time), NOW))
                .contains(new TimeRules.Wrong(2, TimeProblem.AGAIN));
    }

    @Test
    void theSameMomentInAnotherZoneIsTheSameTime() {
        var berlin =
                new AgreedTime(LocalDateTime.parse("2026-03-02T13:00"), ZoneId.of("Europe/Berlin"));
        var london =
                new AgreedTime(LocalDateTime.parse("2026-03-02T12:00"), ZoneId.of("Europe/London"));
        assertThat(TimeRules.wrong(List.of(berlin, london), NOW))
                .contains(new TimeRules.Wrong(1, TimeProblem.AGAIN));
    }

    private static Optional<TimeProblem> wrong(LocalDateTime local, ZoneId zone) {
        return TimeRules.wrong(List.of(new AgreedTime(local, zone)), NOW)
                .map(TimeRules.Wrong::problem);
    }

    private static AgreedTime in(int days) {
        return new AgreedTime(
                LocalDateTime.parse("2026-03-01T18:00").plusDays(days), ZoneId.of("Europe/Berlin"));
    }
}
