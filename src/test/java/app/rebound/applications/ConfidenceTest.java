package app.rebound.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.base.trend.SessionScore;
import app.rebound.testing.IntegrationTest;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class ConfidenceTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Autowired Confidence confidence;
    @Autowired People people;

    private PersonId ana;

    @BeforeEach
    void someone() {
        ana = people.startGuest().id();
    }

    @Test
    void whatWasSaidLastComesFirst() {
        confidence.say(ana, 2, "");
        var later = confidence.say(ana, 4, " Ben listened. ");
        assertThat(confidence.lately(ana)).hasSize(2).contains(later);
        assertThat(later.lifted()).isEqualTo("Ben listened.");
        assertThat(confidence.lately(people.startGuest().id())).isEmpty();
    }

    @Test
    void itGoesFromOneToFive() {
        assertThatThrownBy(() -> confidence.say(ana, 0, ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> confidence.say(ana, 6, ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(confidence.lately(ana)).isEmpty();
    }

    @Test
    void whatWasNotMeantIsTakenBackByThePersonAlone() {
        var note = confidence.say(ana, 1, "");
        confidence.takeBack(people.startGuest().id(), note.id());
        assertThat(confidence.lately(ana)).containsExactly(note);
        confidence.takeBack(ana, note.id());
        assertThat(confidence.lately(ana)).isEmpty();
    }

    @Test
    void whatIsTooLongIsCut() {
        assertThat(confidence.say(ana, 3, "x".repeat(2_000)).lifted())
                .hasSize(ConfidenceNote.LENGTH);
    }

    @Test
    void aDayIsOneValueInThePersonsZone() {
        var days =
                Confidence.days(
                        List.of(
                                note("2026-11-17T10:00:00Z", 4),
                                note("2026-11-16T23:30:00Z", 2),
                                note("2026-11-16T10:00:00Z", 1)),
                        BERLIN);
        assertThat(days)
                .containsExactly(
                        new SessionScore(Instant.parse("2026-11-15T23:00:00Z"), 1),
                        new SessionScore(Instant.parse("2026-11-16T23:00:00Z"), 3));
    }

    private static ConfidenceNote note(String at, int level) {
        return new ConfidenceNote(UUID.randomUUID(), Instant.parse(at), level, "");
    }
}
