package app.rebound.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.testing.IntegrationTest;
import app.rebound.testing.MovableClock;
import app.rebound.testing.SignedIn;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@IntegrationTest
class CoolOffsTest {

    private static final Instant NOW = Instant.parse("2026-11-19T15:00:00Z");
    private static final LocalDateTime HELD = LocalDateTime.parse("2026-11-19T14:00");
    private static final Instant NEXT_MORNING = Instant.parse("2026-11-20T08:00:00Z");

    @Autowired CoolOffs coolOffs;
    @Autowired Interviews interviews;
    @Autowired Jottings jottings;
    @Autowired People people;
    @Autowired MovableClock clock;
    @Autowired ApplicationContext context;

    private PersonId person;
    private Interviewing interviewing;

    @BeforeEach
    void someone() {
        clock.moveTo(NOW);
        person = SignedIn.as(people.startGuest()).id();
        interviewing = new Interviewing(context, person);
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void judgingIsClosedUntilTheNextMorningAndOpensByItself() {
        var id = interviewing.with("Norda", HELD);
        assertThat(coolOffs.judgingIsOpen(person, id)).isFalse();
        assertThat(coolOffs.closedUntil(person, id)).contains(NEXT_MORNING);
        clock.moveTo(NEXT_MORNING);
        assertThat(coolOffs.judgingIsOpen(person, id)).isTrue();
        assertThat(coolOffs.closedUntil(person, id)).isEmpty();
    }

    @Test
    void theMorningIsTheOneWhereThePersonLivesNotWhereTheCompanyIs() {
        people.liveIn(person, Interviewing.BERLIN);
        var id = interviewing.with("Norda", HELD);
        assertThat(coolOffs.closedUntil(person, id))
                .contains(Instant.parse("2026-11-20T07:00:00Z"));
    }

    @Test
    void theMorningFollowsTheInterviewWhenItMoves() {
        var id = interviewing.with("Norda", HELD);
        var interview = interviews.find(person, id).orElseThrow();
        interviews.change(
                person,
                id,
                interview.version(),
                interview.data().heldAt("Norda", HELD.plusDays(2)));
        assertThat(coolOffs.closedUntil(person, id))
                .contains(NEXT_MORNING.plus(Duration.ofDays(2)));
    }

    @Test
    void whatThePersonChoseStaysWhenTheInterviewMoves() {
        var id = interviewing.with("Norda", HELD);
        var chosen = NOW.plus(Duration.ofHours(30));
        coolOffs.set(person, id, chosen);
        var interview = interviews.find(person, id).orElseThrow();
        interviews.change(
                person,
                id,
                interview.version(),
                interview.data().heldAt("Norda", HELD.plusDays(2)));
        assertThat(coolOffs.closedUntil(person, id)).contains(chosen);
    }

    @Test
    void itCanBeLiftedByHandAtAnyTime() {
        var id = interviewing.with("Norda", HELD);
        coolOffs.lift(person, id);
        assertThat(coolOffs.judgingIsOpen(person, id)).isTrue();
    }

    @Test
    void threeDaysAreTheLongest() {
        var id = interviewing.with("Norda", HELD);
        assertThat(coolOffs.set(person, id, NOW.plus(Duration.ofHours(72))))
                .isInstanceOf(CoolOffResult.Set.class);
        assertThat(coolOffs.set(person, id, NOW.plus(Duration.ofHours(73))))
                .isInstanceOf(CoolOffResult.TooLong.class);
    }

    @Test
    void aRatingIsRefusedByTheServerUntilThen() {
        var id = interviewing.with("Norda", HELD);
        var jotting = interviewing.asked(id, "Why us?").getFirst();
        assertThat(jottings.rate(person, jotting.id(), Quality.ROUGH))
                .isEqualTo(new JottingResult.ClosedUntil(NEXT_MORNING));
        assertThat(jottings.of(person, id)).extracting(Jotting::quality).containsOnlyNulls();
        clock.moveTo(NEXT_MORNING);
        assertThat(jottings.rate(person, jotting.id(), Quality.ROUGH))
                .isInstanceOf(JottingResult.Saved.class);
        assertThat(jottings.of(person, id))
                .extracting(Jotting::quality)
                .isEqualTo(List.of(Quality.ROUGH));
    }

    @Test
    void someoneElsesIsAsUnknownAsNone() {
        var id = interviewing.openFor("Norda");
        var stranger = people.startGuest().id();
        assertThat(coolOffs.judgingIsOpen(stranger, id)).isFalse();
        assertThat(coolOffs.closedUntil(stranger, id)).isEmpty();
        assertThat(coolOffs.lift(stranger, id)).isEqualTo(new CoolOffResult.NotFound());
    }

    @Test
    void anInterviewOfLastWeekIsOpenAtOnce() {
        var id = interviewing.add(InterviewData.with("Norda", HELD.minusDays(7), ZoneOffset.UTC));
        assertThat(coolOffs.judgingIsOpen(person, id)).isTrue();
    }
}
