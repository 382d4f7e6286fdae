package app.rebound.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class CoolOffRulesTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void judgingOpensAtEightOnTheDayAfter() {
        assertThat(CoolOffRules.nextMorning(berlin("2026-11-19T14:00"), BERLIN))
                .isEqualTo(berlin("2026-11-20T08:00"));
    }

    @Test
    void aTalkLateAtNightOpensOnTheMorningOfTheNextDayToo() {
        assertThat(CoolOffRules.nextMorning(berlin("2026-11-19T23:59"), BERLIN))
                .isEqualTo(berlin("2026-11-20T08:00"));
    }

    @Test
    void itIsEightByThePersonsClockAlsoInTheNightTheClocksGoBack() {
        var evening = berlin("2026-10-24T18:00");
        var opens = CoolOffRules.nextMorning(evening, BERLIN);
        assertThat(opens).isEqualTo(Instant.parse("2026-10-25T07:00:00Z"));
        assertThat(Duration.between(evening, opens)).isEqualTo(Duration.ofHours(15));
    }

    @Test
    void itIsEightByThePersonsClockAlsoInTheNightTheClocksGoForward() {
        var evening = berlin("2027-03-27T18:00");
        var opens = CoolOffRules.nextMorning(evening, BERLIN);
        assertThat(opens).isEqualTo(Instant.parse("2027-03-28T06:00:00Z"));
        assertThat(Duration.between(evening, opens)).isEqualTo(Duration.ofHours(13));
    }

    @Test
    void threeDaysCountFromNowOrFromATalkThatIsStillToCome() {
        var now = berlin("2026-11-19T14:00");
        assertThat(CoolOffRules.latest(now, now.minus(Duration.ofDays(9))))
                .isEqualTo(now.plus(Duration.ofHours(72)));
        var later = now.plus(Duration.ofDays(1));
        assertThat(CoolOffRules.latest(now, later)).isEqualTo(later.plus(Duration.ofHours(72)));
    }

    private static Instant berlin(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
    }
}
