package app.rebound.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.interviews.Way.Standing;
import app.rebound.interviews.Way.Stop;
import app.rebound.testing.IntegrationTest;
import app.rebound.testing.MovableClock;
import app.rebound.testing.SignedIn;
import app.rebound.testing.StatementCounter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;

@IntegrationTest
class WaysTest {

    private static final Instant NOW = Instant.parse("2026-11-19T15:00:00Z");
    private static final LocalDateTime HELD = LocalDateTime.parse("2026-11-19T14:00");

    @Autowired Ways ways;
    @Autowired Interviews interviews;
    @Autowired Jottings jottings;
    @Autowired CoolOffs coolOffs;
    @Autowired People people;
    @Autowired MovableClock clock;
    @Autowired ApplicationContext context;

    private PersonId person;
    private Interviewing interviewing;
    private InterviewId id;

    @BeforeEach
    void someone() {
        clock.moveTo(NOW);
        person = SignedIn.as(people.startGuest()).id();
        interviewing = new Interviewing(context, person);
        id = interviewing.with("Norda", HELD);
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void theWayBeginsWithWritingDownAndWhatJudgesIsClosed() {
        assertThat(next()).isEqualTo(Step.JOT);
        assertThat(stop(Step.REFLECT).standing()).isEqualTo(Standing.CLOSED);
        assertThat(stop(Step.REFLECT).until()).isEqualTo("2026-11-20T08:00:00Z");
        assertThat(stop(Step.LESSONS).standing()).isEqualTo(Standing.CLOSED);
        assertThat(stop(Step.LETTER).standing()).isEqualTo(Standing.OPEN);
    }

    @Test
    void afterWritingDownItRestsAndTheNextMorningOneLooksBack() {
        interviewing.asked(id, "Why us?");
        assertThat(stop(Step.JOT).state().progress()).isEqualTo(StepState.Progress.STARTED);
        jottings.finish(person, id);
        assertThat(stop(Step.JOT).standing()).isEqualTo(Standing.DONE);
        assertThat(next()).isEqualTo(Step.COOL_OFF);
        clock.moveTo(Instant.parse("2026-11-20T08:00:00Z"));
        assertThat(stop(Step.COOL_OFF).standing()).isEqualTo(Standing.DONE);
        assertThat(next()).isEqualTo(Step.REFLECT);
    }

    @Test
    void aStepCanBePassedOverAndGoneBackTo() {
        ways.skip(person, id, Step.JOT);
        ways.skip(person, id, Step.JOT);
        assertThat(stop(Step.JOT).standing()).isEqualTo(Standing.SKIPPED);
        assertThat(next()).isEqualTo(Step.COOL_OFF);
        ways.goBack(person, id, Step.JOT);
        assertThat(next()).isEqualTo(Step.JOT);
    }

    @Test
    void passingOverTheCoolOffLiftsIt() {
        ways.skip(person, id, Step.COOL_OFF);
        assertThat(coolOffs.judgingIsOpen(person, id)).isTrue();
        assertThat(stop(Step.REFLECT).standing()).isEqualTo(Standing.OPEN);
    }

    @Test
    void b7PastTheDayForALetterClosingIsOffered() {
        clock.moveTo(NOW.plus(Duration.ofDays(2)));
        assertThat(way().closingIsOffered()).isFalse();
        clock.moveTo(NOW.plus(Duration.ofDays(3)));
        assertThat(way().letterBy()).isEqualTo("2026-11-21");
        assertThat(way().closingIsOffered()).isTrue();
        assertThat(stop(Step.LETTER).standing()).isEqualTo(Standing.OPEN);
    }

    @Test
    void aClosedOneHasNoNextStep() {
        interviews.close(person, id);
        assertThat(way().next()).isEmpty();
        assertThat(stop(Step.CLOSE).standing()).isEqualTo(Standing.DONE);
        interviews.reopen(person, id);
        assertThat(next()).isEqualTo(Step.JOT);
    }

    @Test
    void oneThatIsStillToComeHasNoNextStepYet() {
        var later = interviewing.with("Sonne", HELD.plusDays(3));
        assertThat(ways.of(person, later).orElseThrow().next()).isEmpty();
    }

    @Test
    void someoneElsesWayIsAsUnknownAsNone() {
        var stranger = people.startGuest().id();
        assertThat(ways.of(stranger, id)).isEmpty();
        ways.skip(stranger, id, Step.JOT);
        assertThat(next()).isEqualTo(Step.JOT);
    }

    @Test
    void everyScreenTakesAsManyStatementsForFiveHundredInterviewsAsForFive() {
        for (var number = 0; number < 5; number++) {
            filled(number);
        }
        var few = statements();
        for (var number = 5; number < 500; number++) {
            filled(number);
        }
        assertThat(statements()).isEqualTo(few);
    }

    private int statements() {
        return StatementCounter.count(() -> {
            interviews.find(person, InterviewFilter.ALL, PageRequest.of(0, 20));
            interviews.count(person, InterviewFilter.ALL);
            ways.of(person, id);
            jottings.of(person, id);
            context.getBean(MetBefore.class).like(person, "Tell me about a conflict", id);
            context.getBean(InterviewsNextStep.class).contributionFor(person);
        });
    }

    private void filled(int number) {
        var other = interviewing.with("Company " + number, HELD.minusDays(number));
        var questions = new ArrayList<String>();
        for (var question = 0; question < 30; question++) {
            questions.add("Question " + question + " about a conflict of " + number + "?");
        }
        interviewing.asked(other, questions.toArray(String[]::new));
    }

    private Way way() {
        return ways.of(person, id).orElseThrow();
    }

    private Stop stop(Step step) {
        return way().stop(step).orElseThrow();
    }

    private Step next() {
        return way().next().orElseThrow().step();
    }
}
