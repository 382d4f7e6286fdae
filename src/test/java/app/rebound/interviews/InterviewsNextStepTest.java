package app.rebound.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.applications.ApplicationRoutes;
import app.rebound.lessons.LessonRoutes;
import app.rebound.testing.IntegrationTest;
import app.rebound.testing.MovableClock;
import app.rebound.testing.SignedIn;
import app.rebound.today.NextStep.Offer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@IntegrationTest
class InterviewsNextStepTest {

    private static final Instant NOW = Instant.parse("2026-11-19T15:00:00Z");
    private static final LocalDateTime HELD = LocalDateTime.parse("2026-11-19T14:00");

    @Autowired InterviewsNextStep nextStep;
    @Autowired Interviews interviews;
    @Autowired Jottings jottings;
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
    void rightAfterOneWritingDownComesFirstForMemoryFades() {
        interviewing.turnsOut(id, Outcome.WAITING, Went.BADLY);
        assertThat(routes().getFirst()).isEqualTo(InterviewRoutes.step(Step.JOT, id));
    }

    @Test
    void j13AfterABadOneTheNextApplicationStandsBeforeLookingBack() {
        interviewing.turnsOut(id, Outcome.WAITING, Went.BADLY);
        jottings.finish(person, id);
        clock.forward(Duration.ofDays(1));
        assertThat(routes().getFirst()).isEqualTo(ApplicationRoutes.BOARD);
        assertThat(routes()).hasSizeGreaterThan(1);
    }

    @Test
    void afterTwoWeeksItIsAnInterviewLikeAnyOther() {
        interviewing.turnsOut(id, Outcome.WAITING, Went.BADLY);
        clock.forward(Duration.ofDays(15));
        assertThat(routes()).doesNotContain(ApplicationRoutes.BOARD);
    }

    @Test
    void t9AClosedOneLeavesTheFrontPage() {
        interviews.close(person, id);
        assertThat(offers()).isEmpty();
        interviews.reopen(person, id);
        assertThat(offers()).isNotEmpty();
    }

    @Test
    void oneThatIsToComeSoonBringsTheCardForIt() {
        interviews.close(person, id);
        interviewing.with("Sonne", HELD.plusDays(1));
        interviewing.with("Mond", HELD.plusDays(9));
        assertThat(routes()).containsExactly(LessonRoutes.BEFORE_NEXT);
    }

    @Test
    void whenTheTimeForALetterHasPassedClosingIsOffered() {
        clock.forward(Duration.ofDays(4));
        assertThat(routes()).containsExactly(InterviewRoutes.step(Step.CLOSE, id));
    }

    private List<String> routes() {
        return offers().stream()
                .sorted(Comparator.comparingInt(Offer::weight).reversed())
                .map(Offer::route)
                .toList();
    }

    private List<Offer> offers() {
        return nextStep.contributionFor(person).offers();
    }
}
