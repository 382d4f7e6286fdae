package app.rebound.applications;

import static app.rebound.applications.Applying.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@IntegrationTest
class WeeklyTargetsTest {

    @Autowired WeeklyTargets targets;
    @Autowired Applications applications;
    @Autowired Contacts contacts;
    @Autowired People people;
    @Autowired ApplicationContext context;

    private PersonId ana;
    private Applying applying;

    @BeforeEach
    void someone() {
        ana = people.startGuest().id();
        applying = new Applying(context, ana);
    }

    @Test
    void j13OnlyWhatLiesInThePersonsOwnHandsCounts() {
        applying.at("Noted only", Meaning.SAVED);
        applying.at("They called me", Meaning.INTERVIEWING);
        applying.at("They said yes", Meaning.OFFER);
        applying.at("They said no", Meaning.TURNED_DOWN);
        assertThat(targets.week(ana, MONDAY).done()).isZero();

        applying.at("I applied", Meaning.APPLIED);
        contacts.sayHello(ana, applying.contact("Noor", MONDAY).id(), MONDAY, null);
        var week = targets.week(ana, MONDAY);
        assertThat(week.sent()).isEqualTo(1);
        assertThat(week.written()).isEqualTo(1);
    }

    @Test
    void anAnswerTakesNothingOfWhatWasDoneAway() {
        var application = applying.at("Heron", Meaning.APPLIED);
        applications.reached(ana, application.id(), Meaning.TURNED_DOWN, MONDAY);
        assertThat(targets.week(ana, MONDAY).sent()).isEqualTo(1);
    }

    @Test
    void aWeekEndsOnSunday() {
        applying.at("Heron", Meaning.APPLIED);
        assertThat(targets.week(ana, MONDAY.plusDays(6)).sent()).isEqualTo(1);
        assertThat(targets.week(ana, MONDAY.plusDays(7)).sent()).isZero();
        assertThat(targets.week(ana, MONDAY.minusDays(1)).sent()).isZero();
    }

    @Test
    void theTargetIsThePersonsOwnAndNoneToBeginWith() {
        assertThat(targets.week(ana, MONDAY).target()).isNull();
        targets.aimAt(ana, 4);
        assertThat(targets.week(ana, MONDAY).target()).isEqualTo(4);
        targets.aimAtNothing(ana);
        assertThat(targets.week(ana, MONDAY).target()).isNull();
        assertThat(targets.week(people.startGuest().id(), MONDAY).target()).isNull();
    }

    @Test
    void aHardInterviewMakesTheWeekGentleUntilThePersonSaysOtherwise() {
        targets.aimAt(ana, 4);
        targets.ease(ana, MONDAY.plusDays(2));
        assertThat(targets.week(ana, MONDAY).aim()).hasValue(2);
        assertThat(targets.week(ana, MONDAY.plusWeeks(1)).aim()).hasValue(2);
        assertThat(targets.week(ana, MONDAY.plusWeeks(2)).aim()).hasValue(4);
        targets.easeNoMore(ana);
        assertThat(targets.week(ana, MONDAY).aim()).hasValue(4);
    }

    @Test
    void anEarlierHardInterviewDoesNotUndoALaterOne() {
        targets.aimAt(ana, 4);
        targets.ease(ana, MONDAY);
        targets.ease(ana, MONDAY.minusWeeks(3));
        assertThat(targets.week(ana, MONDAY).gentle()).isTrue();
    }
}
