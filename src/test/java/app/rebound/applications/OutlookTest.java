package app.rebound.applications;

import static app.rebound.applications.Outlook.Due.EARLIER;
import static app.rebound.applications.Outlook.Due.LATER;
import static app.rebound.applications.Outlook.Due.NO_DATE;
import static app.rebound.applications.Outlook.Due.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OutlookTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    @Test
    void aDateIsDueOnItsDay() {
        var outlook = on(MONDAY, null);
        assertThat(outlook.due(null)).isEqualTo(NO_DATE);
        assertThat(outlook.due(MONDAY.plusDays(1))).isEqualTo(LATER);
        assertThat(outlook.due(MONDAY)).isEqualTo(TODAY);
        assertThat(outlook.due(MONDAY.minusDays(1))).isEqualTo(EARLIER);
    }

    @Test
    void nothingIsDueWhileSomeoneRests() {
        var outlook = on(MONDAY, MONDAY.plusDays(3));
        assertThat(outlook.isResting()).isTrue();
        assertThat(outlook.due(MONDAY.minusDays(5))).isEqualTo(LATER);
        assertThat(outlook.due(MONDAY)).isEqualTo(LATER);
        assertThat(outlook.silence(Meaning.INTERVIEWING, MONDAY.minusDays(30))).isEmpty();
    }

    @Test
    void whatFellIntoARestIsDueOnTheDayOneComesBackAndNotOverdue() {
        var back = on(MONDAY, MONDAY);
        assertThat(back.isResting()).isFalse();
        assertThat(back.due(MONDAY.minusDays(4))).isEqualTo(TODAY);
        assertThat(on(MONDAY.plusDays(1), MONDAY).due(MONDAY.minusDays(4))).isEqualTo(EARLIER);
    }

    @Test
    void aRestThatIsLongOverChangesNothing() {
        assertThat(on(MONDAY, MONDAY.minusDays(60)).due(MONDAY.minusDays(1))).isEqualTo(EARLIER);
    }

    @Test
    void silenceIsNamedFromThePersonsOwnNumberOfDaysOn() {
        var outlook = on(MONDAY, null);
        assertThat(outlook.silence(Meaning.INTERVIEWING, MONDAY.minusDays(6))).isEmpty();
        assertThat(outlook.silence(Meaning.INTERVIEWING, MONDAY.minusDays(7))).contains(7L);
        assertThat(outlook.silence(Meaning.INTERVIEWING, MONDAY.minusDays(20))).contains(20L);
    }

    @Test
    void anAppointmentToComeIsNoSilence() {
        assertThat(on(MONDAY, null).silence(Meaning.INTERVIEWING, MONDAY.plusDays(9))).isEmpty();
    }

    @Test
    void silenceIsNamedOnlyWhereTheyTalkWithEachOther() {
        var outlook = on(MONDAY, null);
        for (var meaning : Meaning.values()) {
            assertThat(outlook.silence(meaning, MONDAY.minusDays(30)).isPresent())
                    .as(meaning.name())
                    .isEqualTo(meaning == Meaning.INTERVIEWING);
        }
        assertThat(outlook.silence(Meaning.INTERVIEWING, null)).isEmpty();
    }

    private static Outlook on(LocalDate today, @Nullable LocalDate pausedUntil) {
        return new Outlook(today, pausedUntil, 7);
    }
}
