package app.rebound.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.rooms.ProposedTime.Answer;
import app.rebound.testing.IntegrationTest;
import app.rebound.testing.MovableClock;
import app.rebound.testing.StatementCounter;
import app.rebound.today.NextStep.Offer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@IntegrationTest
@SuppressWarnings("NullAway.Init")
class RoomsNextStepTest {

    @Autowired RoomsNextStep frontPage;
    @Autowired Reminders reminders;
    @Autowired Times times;
    @Autowired RoomSeats seats;
    @Autowired People people;
    @Autowired MovableClock clock;
    @Autowired ApplicationContext context;

    private PersonId ana;
    private Rooming rooming;
    private AgreedTime time;

    @BeforeEach
    void someoneWhoPlans() {
        ana = people.startGuest().id();
        rooming = new Rooming(context, ana);
        time = Rooming.inDays(clock.instant(), 3);
    }

    @Test
    void theNearerItIsTheMoreItIsSaid() {
        agreed();
        assertThat(offer(ana).titleKey()).isEqualTo("rooms.next.coming");
        assertThat(offer(ana).textKey()).isEqualTo("rooms.next.days");
        var farAway = offer(ana).weight();
        clock.moveTo(time.at().minus(Duration.ofMinutes(119)));
        assertThat(offer(ana).titleKey()).isEqualTo("rooms.next.today");
        assertThat(offer(ana).textKey()).isEqualTo("rooms.next.hours");
        assertThat(offer(ana).args()).containsEntry("count", 2L).containsEntry("name", "Ben");
        var today = offer(ana).weight();
        clock.moveTo(time.at().minus(Duration.ofMinutes(10)));
        assertThat(offer(ana).textKey()).isEqualTo("rooms.next.minutes");
        var near = offer(ana).weight();
        clock.moveTo(time.at());
        assertThat(offer(ana).titleKey()).isEqualTo("rooms.next.open");
        assertThat(List.of(farAway, today, near)).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void whatIsFarAwayOverOrCancelledIsNotSaid() {
        var planned = agreed();
        clock.moveTo(time.at().plus(Duration.ofHours(5)));
        assertThat(offers(ana)).isEmpty();
        clock.moveTo(time.at().minus(Duration.ofDays(8)));
        assertThat(offers(ana)).isEmpty();
        clock.moveTo(time.at().minus(Duration.ofDays(1)));
        times.cancel(rooming.organiser(planned));
        assertThat(offers(ana)).isEmpty();
    }

    @Test
    void timesThatWaitForAnAnswerAreSaidToWhoHasNotAnswered() {
        var mia = people.startGuest().id();
        var planned = rooming.planned(new When.Proposed(List.of(time)), "Mia");
        seats.take(new RoomAccess.ByLink(planned.invited().getFirst().link(), mia, null), "Mia");
        assertThat(offers(ana)).isEmpty();
        assertThat(offer(mia).titleKey()).isEqualTo("rooms.next.answer");
        assertThat(offer(mia).args()).containsEntry("name", "Ana");
        var access = new RoomAccess.Known(mia, planned.mock().id());
        var talk = ((Planning.Open) times.open(access)).talk();
        times.answer(access, talk.turn(), talk.newest().getFirst().id(), Answer.NO);
        assertThat(offers(mia)).isEmpty();
    }

    @Test
    void oneStatementFindsBoth() {
        agreed();
        assertThat(StatementCounter.count(() -> frontPage.contributionFor(ana))).isEqualTo(1);
    }

    @Test
    void whoeverCanReachPeopleIsToldWhomToRemindOfWhat() {
        var planned = agreed();
        var reminder = new Reminder(ana, planned.mock().id(), Rooming.TOPIC, time);
        assertThat(due(time.at(), time.at().plusSeconds(1))).contains(reminder);
        assertThat(due(time.at().minusSeconds(9), time.at())).doesNotContain(reminder);
        times.cancel(rooming.organiser(planned));
        assertThat(due(time.at(), time.at().plusSeconds(1))).doesNotContain(reminder);
    }

    private List<Reminder> due(Instant from, Instant until) {
        return reminders.due(from, until);
    }

    private PlannedMock agreed() {
        var planned = rooming.planned(new When.Proposed(List.of(time)), "Ben");
        var ben = rooming.guest(planned, 0);
        var talk = ((Planning.Open) times.open(ben)).talk();
        times.answer(ben, talk.turn(), talk.newest().getFirst().id(), Answer.YES);
        return planned;
    }

    private Offer offer(PersonId person) {
        return offers(person).getFirst();
    }

    private List<Offer> offers(PersonId person) {
        return frontPage.contributionFor(person).offers();
    }
}
