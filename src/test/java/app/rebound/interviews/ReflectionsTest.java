package app.rebound.interviews;

import static app.rebound.testing.AtOnce.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.lessons.Check;
import app.rebound.lessons.Checks;
import app.rebound.lessons.OutsideFactor;
import app.rebound.lessons.Stone;
import app.rebound.lessons.StoneSubject;
import app.rebound.lessons.Stones;
import app.rebound.testing.IntegrationTest;
import app.rebound.testing.MovableClock;
import app.rebound.testing.SignedIn;
import app.rebound.testing.StatementCounter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@IntegrationTest
class ReflectionsTest {

    private static final LocalDateTime HELD = LocalDateTime.parse("2026-11-19T14:00");
    private static final Instant THAT_EVENING = Instant.parse("2026-11-19T18:00:00Z");
    private static final Instant NEXT_MORNING = Instant.parse("2026-11-20T08:00:00Z");

    @Autowired Reflections reflections;
    @Autowired CompanyViews companies;
    @Autowired CoolOffs coolOffs;
    @Autowired Interviews interviews;
    @Autowired Checks checks;
    @Autowired Stones stones;
    @Autowired Ways ways;
    @Autowired People people;
    @Autowired MovableClock clock;
    @Autowired ApplicationContext context;

    private PersonId person;
    private Interviewing interviewing;
    private InterviewId id;

    @BeforeEach
    void onTheMorningAfter() {
        clock.moveTo(THAT_EVENING);
        person = SignedIn.as(people.startGuest()).id();
        interviewing = new Interviewing(context, person);
        id = interviewing.with("Norda", HELD);
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void j2TwoReadingsAreKeptWithTheirTimesAndTheShiftBetweenThem() {
        reflections.see(person, id, 2);
        assertThat(reflection().shift()).isEmpty();
        clock.moveTo(NEXT_MORNING);
        reflections.seeAgain(person, id, 3);
        assertThat(reflection().shift()).contains(Shift.BETTER);
        assertThat(reflection().first())
                .isNotNull()
                .satisfies(first -> {
                    assertThat(first.level()).isEqualTo(2);
                    assertThat(first.at()).isBetween(THAT_EVENING, THAT_EVENING.plusSeconds(60));
                });
        assertThat(reflection().second())
                .isNotNull()
                .satisfies(second -> {
                    assertThat(second.level()).isEqualTo(3);
                    assertThat(second.at()).isBetween(NEXT_MORNING, NEXT_MORNING.plusSeconds(60));
                });
    }

    @Test
    void theFirstReadingCanBePutRightForAnHourAndThenStands() {
        reflections.see(person, id, 2);
        clock.forward(Duration.ofMinutes(59));
        assertThat(reflections.see(person, id, 1)).isInstanceOf(ReflectionResult.Saved.class);
        clock.forward(Duration.ofMinutes(2));
        assertThat(reflections.see(person, id, 5)).isInstanceOf(ReflectionResult.Stands.class);
        assertThat(reflection().first()).extracting(Sight::level).isEqualTo(1);
    }

    @Test
    void afterTheSecondReadingThereIsNoFirstToSay() {
        coolOffs.lift(person, id);
        reflections.seeAgain(person, id, 4);
        assertThat(reflections.see(person, id, 1)).isInstanceOf(ReflectionResult.Stands.class);
        assertThat(reflection().first()).isNull();
    }

    @Test
    void j4HowClearlyAndHonestlyOneSpokeIsKeptLineByLine() {
        coolOffs.lift(person, id);
        reflections.spoke(person, id, Speaking.POINT_FIRST, Degree.PARTLY);
        reflections.spoke(person, id, Speaking.TRUE_AND_MINE, Degree.YES);
        reflections.spoke(person, id, Speaking.POINT_FIRST, null);
        assertThat(reflection().speaking())
                .containsExactly(Map.entry(Speaking.TRUE_AND_MINE, Degree.YES));
    }

    @Test
    void j5EachBlunderGivesOneCheckBeforeTheNextInterview() {
        coolOffs.lift(person, id);
        reflections.slipped(person, id, Blunder.LATE);
        reflections.slipped(person, id, Blunder.LATE);
        reflections.slipped(person, id, Blunder.SPELLING);
        assertThat(checks.open(person)).extracting(Check::kind).containsExactly("late", "spelling");
        assertThat(checks.open(person))
                .allSatisfy(check -> assertThat(check.source().label()).isEqualTo("Norda"));
        reflections.didNotSlip(person, id, Blunder.LATE);
        assertThat(checks.open(person)).extracting(Check::kind).containsExactly("spelling");
    }

    @Test
    void everyBlunderHasACheck() {
        coolOffs.lift(person, id);
        for (var blunder : Blunder.values()) {
            assertThat(reflections.slipped(person, id, blunder))
                    .isInstanceOf(ReflectionResult.Saved.class);
        }
        assertThat(checks.open(person)).hasSize(Blunder.values().length);
    }

    @Test
    void t6CausesAreMineTheirsOrCircumstances() {
        coolOffs.lift(person, id);
        reflections.blame(person, id, Cause.NERVES);
        reflections.blame(person, id, Cause.NOT_LISTENING);
        reflections.blame(person, id, Cause.OTHER_CANDIDATE);
        assertThat(reflection().causes())
                .extracting(Cause::whose)
                .containsExactlyInAnyOrder(Cause.Whose.values());
        reflections.absolve(person, id, Cause.NERVES);
        assertThat(reflection().causes()).doesNotContain(Cause.NERVES);
    }

    @Test
    void b6JustABadDayIsAWholeAnswer() {
        coolOffs.lift(person, id);
        reflections.wasJustABadDay(person, id);
        assertThat(reflection().justABadDay()).isTrue();
        assertThat(reflection().causes()).isEmpty();
        assertThat(reflect().standing()).isEqualTo(Way.Standing.DONE);
        assertThat(reflect().state().summaryKey())
                .isEqualTo("looking-back.reflect.summary.bad-day");
    }

    @Test
    void whoeverNamesACauseDoesNotLeaveItAtABadDay() {
        coolOffs.lift(person, id);
        reflections.wasJustABadDay(person, id);
        reflections.blame(person, id, Cause.NERVES);
        assertThat(reflection().justABadDay()).isFalse();
        assertThat(reflect().standing()).isNotEqualTo(Way.Standing.DONE);
    }

    @Test
    void b5WhatWasGoingOnOutsideTripsAndComesBackAsAStone() {
        reflections.wasThere(person, id, OutsideFactor.NEWS);
        reflections.wasThere(person, id, OutsideFactor.NEWS);
        var second = interviewing.with("Brightside", HELD.plusDays(2));
        reflections.wasThere(person, second, OutsideFactor.NEWS);
        var stone = new StoneSubject.OnFactor(OutsideFactor.NEWS);
        assertThat(stones.on(person, stone)).map(Stone::trips).contains(2);
        reflections.wasNotThere(person, second, OutsideFactor.NEWS);
        assertThat(stones.on(person, stone)).map(Stone::trips).contains(1);
        assertThat(reflection().factors()).containsExactly(OutsideFactor.NEWS);
    }

    @Test
    void c8WhatImpressedAndWhatDidNotAreBothKept() {
        coolOffs.lift(person, id);
        reflections.write(person, id, ReflectionText.IMPRESSED, "", "The pricing example");
        reflections.write(person, id, ReflectionText.NOT_IMPRESSED, "", "No numbers");
        assertThat(reflection().text(ReflectionText.IMPRESSED)).isEqualTo("The pricing example");
        assertThat(reflection().text(ReflectionText.NOT_IMPRESSED)).isEqualTo("No numbers");
    }

    @Test
    void t4WhetherOneWouldStillWantToWorkThereIsKept() {
        coolOffs.lift(person, id);
        companies.want(person, id, StillWanted.NOT_SURE);
        assertThat(reflection().company().stillWanted()).isEqualTo(StillWanted.NOT_SURE);
        companies.want(person, id, null);
        assertThat(reflection().company().stillWanted()).isNull();
    }

    @Test
    void t5HowTheyBehavedIsKeptLineByLine() {
        coolOffs.lift(person, id);
        companies.behaved(person, id, Conduct.LISTENED, Degree.NO);
        companies.behaved(person, id, Conduct.ON_TIME, Degree.YES);
        assertThat(reflection().company().conduct())
                .containsEntry(Conduct.LISTENED, Degree.NO)
                .containsEntry(Conduct.ON_TIME, Degree.YES)
                .hasSize(2);
    }

    @Test
    void theDaysUntilTheAnswerFollowFromItsDateUntilSomebodyKnowsBetter() {
        var rejected = interviewing.turnsOut(id, Outcome.REJECTED, null);
        assertThat(CompanyView.daysUntilAnswer(rejected, reflection().company())).isEqualTo(1);
        companies.answeredAfter(person, id, 9);
        assertThat(CompanyView.daysUntilAnswer(rejected, reflection().company())).isEqualTo(9);
        var waiting = interviewing.with("Brightside", HELD);
        assertThat(
                        CompanyView.daysUntilAnswer(
                                interviews.find(person, waiting).orElseThrow(),
                                reflections
                                        .open(person, waiting)
                                        .orElseThrow()
                                        .reflection()
                                        .company()))
                .isNull();
    }

    @Test
    void twoWindowsInTheSameFieldNeverWriteOverEachOther() {
        coolOffs.lift(person, id);
        reflections.write(person, id, ReflectionText.FRIEND, "", "First window");
        assertThat(reflections.write(person, id, ReflectionText.FRIEND, "", "Second window"))
                .isInstanceOfSatisfying(
                        ReflectionResult.ChangedMeanwhile.class,
                        meanwhile ->
                                assertThat(meanwhile.current().text(ReflectionText.FRIEND))
                                        .isEqualTo("First window"));
        assertThat(reflection().text(ReflectionText.FRIEND)).isEqualTo("First window");
    }

    @Test
    void twoWindowsInDifferentFieldsDoNotDisturbEachOther() {
        coolOffs.lift(person, id);
        for (var text : ReflectionText.values()) {
            reflections.write(person, id, text, "", "On " + text);
        }
        for (var text : ReflectionText.values()) {
            assertThat(reflection().text(text)).isEqualTo("On " + text);
        }
    }

    @Test
    void twoWindowsThatTickDifferentThingsAtOnceBothCount() throws Exception {
        coolOffs.lift(person, id);
        List<ReflectionResult> results =
                atOnce(
                        () -> reflections.blame(person, id, Cause.NERVES),
                        () -> reflections.blame(person, id, Cause.TIMING));
        assertThat(results).hasOnlyElementsOfType(ReflectionResult.Saved.class);
        assertThat(reflection().causes()).containsExactlyInAnyOrder(Cause.NERVES, Cause.TIMING);
    }

    @Test
    void anythingLongerThanTheFieldIsCut() {
        coolOffs.lift(person, id);
        var tooLong = "ä".repeat(ReflectionText.LONGEST + 1);
        reflections.write(person, id, ReflectionText.MINE, "", tooLong);
        assertThat(reflection().text(ReflectionText.MINE)).hasSize(ReflectionText.LONGEST);
    }

    @Test
    void lookingBackIsDoneWhenThePersonSaysSo() {
        coolOffs.lift(person, id);
        assertThat(reflect().standing()).isNotEqualTo(Way.Standing.DONE);
        reflections.finish(person, id);
        assertThat(reflect().standing()).isEqualTo(Way.Standing.DONE);
    }

    @Test
    void lookingBackIsClosedOnTheWayUntilTheMorning() {
        assertThat(reflect().standing()).isEqualTo(Way.Standing.CLOSED);
        assertThat(reflect().until()).isEqualTo(NEXT_MORNING);
        clock.moveTo(NEXT_MORNING);
        assertThat(reflect().standing()).isNotEqualTo(Way.Standing.CLOSED);
    }

    @Test
    void anInterviewWithAllThatWasSaidOfItTakesOneStatement() {
        reflections.see(person, id, 2);
        assertThat(StatementCounter.count(() -> reflections.open(person, id))).isEqualTo(1);
    }

    @Test
    void nobodyOpensSomeoneElses() {
        assertThat(reflections.open(people.startGuest().id(), id)).isEmpty();
        assertThat(reflections.open(person, new InterviewId(UUID.randomUUID()))).isEmpty();
    }

    private Reflection reflection() {
        return reflections.open(person, id).orElseThrow().reflection();
    }

    private Way.Stop reflect() {
        return ways.of(person, id).orElseThrow().stop(Step.REFLECT).orElseThrow();
    }
}
