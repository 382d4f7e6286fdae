package app.rebound.rooms;

import static app.rebound.testing.AtOnce.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.account.PersonalData;
import app.rebound.base.SecretToken;
import app.rebound.testing.IntegrationTest;
import app.rebound.testing.MovableClock;
import app.rebound.testing.SignedIn;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

@IntegrationTest
@SuppressWarnings("NullAway.Init")
class RoomSeatsTest {

    @Autowired RoomSeats seats;
    @Autowired MockInterviews mocks;
    @Autowired Times times;
    @Autowired PlanDrafts drafts;
    @Autowired People people;
    @Autowired List<PersonalData> data;
    @Autowired TransactionTemplate transaction;
    @Autowired JsonMapper json;
    @Autowired MovableClock clock;
    @Autowired ApplicationContext context;

    private PersonId ana;
    private Rooming rooming;

    @BeforeEach
    void someoneWhoPlans() {
        ana = SignedIn.as(people.startGuest()).id();
        rooming = new Rooming(context, ana);
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void ofTwoDevicesThatOpenOneLinkAtOnceExactlyOneHoldsTheSeat() throws Exception {
        for (var round = 0; round < 5; round++) {
            var link = rooming.planned("Ben").invited().getFirst().link();
            var one = Rooming.byDevice(link, SecretToken.random());
            var other = Rooming.byDevice(link, SecretToken.random());
            List<RoomDoor> found =
                    atOnce(() -> seats.take(one, "Ben"), () -> seats.take(other, "Benjamin"));
            assertThat(found)
                    .satisfiesOnlyOnce(door -> assertThat(door).isInstanceOf(RoomDoor.Open.class))
                    .satisfiesOnlyOnce(
                            door -> assertThat(door).isEqualTo(new RoomDoor.Taken("Ana")));
        }
    }

    @Test
    void openingTakesNothingAndWhoIsNotKnownAgainTakesNothingEither() {
        var planned = rooming.planned("Ben");
        var stranger = Rooming.link(planned, 0);
        assertThat(seats.open(stranger)).isInstanceOf(RoomDoor.Open.class);
        assertThat(seats.take(stranger, "Ben")).isEqualTo(new RoomDoor.Closed());
        assertThat(seats.take(rooming.guest(planned, 0), "Ben")).isInstanceOf(RoomDoor.Open.class);
        assertThat(seats.open(stranger)).isEqualTo(new RoomDoor.Taken("Ana"));
    }

    @Test
    void whoTookItByTheirDeviceHasItOnTheirListOnceTheyAreSignedInThere() {
        var planned = rooming.planned("Ben");
        var guest = rooming.guest(planned, 0);
        var ben = people.startGuest().id();
        var signedIn = new RoomAccess.ByLink(guest.link(), ben, guest.device());
        assertThat(times.open(signedIn)).isInstanceOf(Planning.Open.class);
        seats.take(signedIn, "Ben");
        assertThat(times.open(signedIn)).isEqualTo(new Planning.Elsewhere(planned.mock().id()));
        assertThat(times.open(new RoomAccess.Known(ben, planned.mock().id())))
                .isInstanceOf(Planning.Open.class);
        var cleo = new RoomAccess.ByLink(guest.link(), people.startGuest().id(), guest.device());
        seats.take(cleo, "Cleo");
        assertThat(times.open(new RoomAccess.Known(ben, planned.mock().id())))
                .isInstanceOf(Planning.Open.class);
    }

    @Test
    void unknownExpiredRevokedAndSomebodyElsesAllLookAlike() {
        var revoked = rooming.planned("Ben");
        var ben = rooming.guest(revoked, 0);
        seats.revoke(ana, revoked.mock().id(), revoked.invited().getFirst().seat().id());
        var expired = rooming.guest(rooming.planned("Ben"), 0);
        var elses = rooming.planned("Ben");
        clock.forward(SeatLinks.LIVE);

        var doors =
                List.of(
                        ben,
                        expired,
                        Rooming.byDevice(SecretToken.random(), SecretToken.random()),
                        new RoomAccess.Known(people.startGuest().id(), elses.mock().id()),
                        new RoomAccess.Known(ana, new MockInterviewId(UUID.randomUUID())));
        for (var access : doors) {
            assertThat(seats.open(access)).isEqualTo(new RoomDoor.Closed());
            assertThat(seats.take(access, "Eve")).isEqualTo(new RoomDoor.Closed());
            assertThat(times.open(access)).isEqualTo(new Planning.Shut(new RoomDoor.Closed()));
            assertThat(times.decline(access)).isEqualTo(new TimesResult.Closed());
            assertThat(times.cancel(access)).isEqualTo(new TimesResult.Closed());
            assertThat(times.didNotComeAbout(access)).isEqualTo(new TimesResult.Closed());
            assertThat(times.propose(access, 0, List.of(Rooming.inDays(clock.instant(), 1))))
                    .isEqualTo(new TimesResult.Closed());
        }
    }

    @Test
    void aLinkWithdrawnInTheMiddleClosesTheNextStep() {
        var planned = rooming.planned(new When.Now(), "Ben");
        var ben = rooming.guest(planned, 0);
        assertThat(seats.open(ben)).isInstanceOf(RoomDoor.Open.class);
        seats.revoke(ana, planned.mock().id(), planned.invited().getFirst().seat().id());
        assertThat(seats.open(ben)).isEqualTo(new RoomDoor.Closed());
    }

    @Test
    void aNewLinkIsForWhoeverOpensItFirstAndTheOldOneOpensNothing() {
        var planned = rooming.planned("Ben");
        var ben = rooming.guest(planned, 0);
        var made =
                seats.newLink(ana, planned.mock().id(), planned.invited().getFirst().seat().id())
                        .orElseThrow();
        assertThat(seats.open(ben)).isEqualTo(new RoomDoor.Closed());
        var mia = Rooming.byDevice(made.link(), SecretToken.random());
        assertThat(seats.take(mia, "Mia")).isInstanceOf(RoomDoor.Open.class);
    }

    @Test
    void onlyTheOrganiserMakesAndWithdrawsLinks() {
        var planned = rooming.planned("Ben");
        var ben = rooming.guest(planned, 0);
        var seat = planned.invited().getFirst().seat().id();
        var eve = people.startGuest().id();
        assertThat(seats.newLink(eve, planned.mock().id(), seat)).isEmpty();
        seats.revoke(eve, planned.mock().id(), seat);
        seats.revoke(ana, rooming.planned("Ben").mock().id(), seat);
        assertThat(seats.open(ben)).isInstanceOf(RoomDoor.Open.class);
    }

    @Test
    void whoOpensALinkSignedInFindsItOnTheirList() {
        var planned = rooming.planned("Mia");
        var mia = people.startGuest().id();
        var access = new RoomAccess.ByLink(planned.invited().getFirst().link(), mia, null);
        seats.take(access, "Mia");
        assertThat(mocks.find(mia, planned.mock().id())).isPresent();
        assertThat(times.open(access)).isEqualTo(new Planning.Elsewhere(planned.mock().id()));
        assertThat(seats.open(new RoomAccess.Known(mia, planned.mock().id())))
                .isInstanceOf(RoomDoor.Open.class);
    }

    @Test
    void whoHasAPlaceTakesNoSecondOne() {
        var planned = rooming.planned("Ben", "Mia");
        var own = new RoomAccess.ByLink(planned.invited().getFirst().link(), ana, null);
        assertThat(seats.open(own)).isEqualTo(new RoomDoor.Own(planned.mock().id(), "Ben"));
        assertThat(seats.take(own, "Ana")).isEqualTo(new RoomDoor.Own(planned.mock().id(), "Ben"));
        assertThat(seats.open(rooming.guest(planned, 0))).isInstanceOf(RoomDoor.Open.class);
    }

    @Test
    void besideIsOnlyWhoSitsAtATableOfOnesOwn() {
        var device = SecretToken.random();
        var table = rooming.atATable(new When.Now(), "Ben");
        var beside = table.mock().seats().get(1).id();
        assertThat(seats.open(new RoomAccess.Beside(ana, table.mock().id(), beside, device)))
                .isInstanceOf(RoomDoor.Open.class);

        var video = rooming.planned(new When.Now(), "Ben");
        var eve = people.startGuest().id();
        for (var access :
                List.of(
                        new RoomAccess.Beside(eve, table.mock().id(), beside, device),
                        new RoomAccess.Beside(ana, video.mock().id(), beside, device),
                        new RoomAccess.Beside(
                                ana,
                                video.mock().id(),
                                video.invited().getFirst().seat().id(),
                                device),
                        new RoomAccess.Beside(
                                ana, table.mock().id(), table.mock().organiser().id(), device))) {
            assertThat(seats.open(access)).isEqualTo(new RoomDoor.Closed());
        }
        assertThat(times.decline(new RoomAccess.Beside(ana, table.mock().id(), beside, device)))
                .isEqualTo(new TimesResult.Closed());
    }

    @Test
    void aPlanSaysWhatIsMissingAndKeepsSomeoneElsesApplicationOut() {
        var unsound = Rooming.plan(Media.VIDEO);
        assertThat(mocks.plan(ana, "Ana", unsound, new When.Now()))
                .isEqualTo(new PlanResult.Refused("rooms.plan.problem.invited"));
        assertThat(
                        mocks.plan(
                                ana,
                                "Ana",
                                Rooming.plan(Media.VIDEO, "Ben"),
                                new When.Proposed(List.of(Rooming.inDays(clock.instant(), -1)))))
                .isEqualTo(new PlanResult.WrongTime(0, TimeProblem.PAST));
        var plan = Rooming.plan(Media.VIDEO, "Ben");
        var foreign =
                new MockPlan(
                        plan.topic(),
                        UUID.randomUUID(),
                        plan.length(),
                        plan.media(),
                        plan.first(),
                        plan.questions(),
                        plan.invited());
        var planned = (PlanResult.Planned) mocks.plan(ana, "Ana", foreign, new When.Later());
        assertThat(planned.planned().mock().application()).isNull();
    }

    @Test
    void whoGoesTakesTheirNameAndTheAgreedTimeAlongAndTheRoomStays() {
        var planned = rooming.planned("Mia");
        var mia = people.startGuest().id();
        var access = new RoomAccess.ByLink(planned.invited().getFirst().link(), mia, null);
        seats.take(access, "Mia");
        times.propose(access, 0, List.of(Rooming.inDays(clock.instant(), 1)));
        erase(mia);
        var left = (Planning.Open) times.open(rooming.organiser(planned));
        assertThat(json.writeValueAsString(left.mock()))
                .doesNotContain("Mia", mia.value().toString());
        assertThat(left.mock().seats().get(1).gone()).isTrue();
        assertThat(seats.open(access)).isEqualTo(new RoomDoor.Closed());
    }

    @Test
    void nothingStaysOfWhoPlannedAndAllOfItWasExportedBefore() {
        var planned =
                rooming.planned(
                        new When.Proposed(List.of(Rooming.inDays(clock.instant(), 1))), "Ben");
        var exported = json.writeValueAsString(rooms().export(ana));
        assertThat(exported).contains(Rooming.TOPIC, "PROPOSED", "Ben");
        assertThat(exported).doesNotContain(planned.invited().getFirst().link().value());
        erase(ana);
        assertThat(seats.open(Rooming.link(planned, 0))).isEqualTo(new RoomDoor.Closed());
        assertThat(json.writeValueAsString(rooms().export(ana))).doesNotContain(Rooming.TOPIC);
    }

    private void erase(PersonId person) {
        transaction.executeWithoutResult(status ->
                data.stream()
                        .sorted(Comparator.comparingInt(PersonalData::getOrder))
                        .forEach(each -> each.erase(person)));
    }

    private PersonalData rooms() {
        return data.stream()
                .filter(each -> each.section().equals("mockInterviews"))
                .findFirst()
                .orElseThrow();
    }
}
