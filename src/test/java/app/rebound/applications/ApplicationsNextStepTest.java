package app.rebound.applications;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.testing.IntegrationTest;
import app.rebound.testing.StatementCounter;
import app.rebound.today.NextStep.Offer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@IntegrationTest
class ApplicationsNextStepTest {

    @Autowired ApplicationsNextStep step;
    @Autowired Applications applications;
    @Autowired WeeklyTargets targets;
    @Autowired Board board;
    @Autowired People people;
    @Autowired Clock clock;
    @Autowired ApplicationContext context;

    private PersonId ana;
    private Applying applying;
    private LocalDate today;

    @BeforeEach
    void someone() {
        ana = people.startGuest().id();
        applying = new Applying(context, ana);
        today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    @Test
    void someoneWithoutApplicationsIsOfferedNothing() {
        assertThat(offers()).isEmpty();
    }

    @Test
    void whatWasPlannedForTodayOrBeforeIsOfferedTheOldestFirst() {
        applying.toDo("Tomorrow", "Call", today.plusDays(1));
        applying.toDo("Today", "Call", today);
        var yesterday = applying.toDo("Yesterday", "Send the certificate", today.minusDays(1));
        assertThat(offers())
                .singleElement()
                .satisfies(offer -> {
                    assertThat(offer.titleKey()).isEqualTo("application.next.action");
                    assertThat(offer.args()).containsEntry("what", "Send the certificate");
                    assertThat(offer.route())
                            .isEqualTo(ApplicationRoutes.application(yesterday.id()));
                });
    }

    @Test
    void aHelloThatIsDueIsOfferedBehindAnAction() {
        applying.contact("Noor", today);
        applying.toDo("Heron", "Call", today);
        assertThat(offers())
                .extracting(Offer::titleKey)
                .containsExactlyInAnyOrder("application.next.action", "application.next.hello");
        assertThat(offers().stream().max(byWeight()).orElseThrow().titleKey())
                .isEqualTo("application.next.action");
    }

    @Test
    void silenceAfterAnInterviewIsNamedAfterThePersonsOwnDays() {
        var heron = applying.at("Heron", Meaning.APPLIED);
        applications.reached(ana, heron.id(), Meaning.INTERVIEWING, today.minusDays(8));
        assertThat(offers())
                .singleElement()
                .satisfies(offer -> {
                    assertThat(offer.titleKey()).isEqualTo("application.next.silence");
                    assertThat(offer.args()).containsEntry("days", 8L);
                });
        board.callSilentAfter(ana, 9);
        assertThat(offers()).isEmpty();
    }

    @Test
    void theWeekIsOfferedAsLongAsThePersonWantsMore() {
        targets.aimAt(ana, 1);
        assertThat(offers()).extracting(Offer::titleKey).containsExactly("application.next.week");
        applying.with(ApplicationData.at("Heron", "Baker"), Meaning.APPLIED, today);
        assertThat(offers()).isEmpty();
    }

    @Test
    void askingCostsOneStatementHoweverMuchThereIs() {
        for (var number = 0; number < 30; number++) {
            applying.toDo("Number " + number, "Call", today);
            applying.contact("Contact " + number, today);
        }
        assertThat(StatementCounter.count(this::offers)).isEqualTo(1);
    }

    private List<Offer> offers() {
        return step.contributionFor(ana).offers();
    }

    private static Comparator<Offer> byWeight() {
        return Comparator.comparingInt(Offer::weight);
    }
}
