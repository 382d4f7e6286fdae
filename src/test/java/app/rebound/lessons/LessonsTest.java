package app.rebound.lessons;

import static app.rebound.lessons.Lesson.Kind.DO;
import static app.rebound.lessons.Lesson.Kind.DONT;
import static app.rebound.lessons.Lesson.Standing.FOCUS;
import static app.rebound.lessons.Lesson.Standing.RESTING;
import static app.rebound.lessons.Lesson.Standing.RETIRED;
import static app.rebound.practice.Practising.PLAN;
import static app.rebound.testing.AtOnce.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.practice.PracticeSessions;
import app.rebound.practice.Practising;
import app.rebound.testing.IntegrationTest;
import app.rebound.testing.SignedIn;
import app.rebound.testing.StatementCounter;
import app.rebound.today.NextStep.Offer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import tools.jackson.databind.json.JsonMapper;

@IntegrationTest
class LessonsTest {

    private static final PageRequest ALL = PageRequest.ofSize(100);
    private static final LessonSource NORDA =
            new LessonSource(LessonSource.INTERVIEW, UUID.randomUUID(), "Norda");

    @Autowired Lessons lessons;
    @Autowired LookBack lookBack;
    @Autowired LessonSteps steps;
    @Autowired Checks checks;
    @Autowired Stones stones;
    @Autowired Strengths strengths;
    @Autowired BeforeNext beforeNext;
    @Autowired LessonsData data;
    @Autowired PracticeSessions sessions;
    @Autowired People people;
    @Autowired JsonMapper json;
    @Autowired ApplicationContext context;

    private PersonId person;
    private Practising practising;

    @BeforeEach
    void someone() {
        person = SignedIn.as(people.startGuest()).id();
        practising = new Practising(context, person);
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void aLessonKeepsItsWordsAndWhereItCameFrom() {
        var lesson = add(DO, "  the question has\n two parts ", "say both parts back.");

        assertThat(lesson.when()).isEqualTo("the question has two parts");
        assertThat(lesson.then()).isEqualTo("say both parts back");
        assertThat(lesson.source()).isEqualTo(NORDA);
    }

    @Test
    void aLessonThatSaysNothingIsRefused() {
        assertThat(lessons.add(person, DO, "if", "  ", NORDA))
                .isInstanceOf(LessonResult.Empty.class);
    }

    @Test
    void threeOfEachAreInFocusAndTheFourthRests() {
        for (var number = 1; number <= 3; number++) {
            assertThat(add(DO, "", "do " + number).standing()).isEqualTo(FOCUS);
            assertThat(add(DONT, "", "leave " + number).standing()).isEqualTo(FOCUS);
        }

        assertThat(add(DO, "", "do 4").standing()).isEqualTo(RESTING);
        assertThat(add(DONT, "", "leave 4").standing()).isEqualTo(RESTING);
    }

    @Test
    void theFourthAsksWhichOneRests() {
        var first = add(DO, "", "one");
        add(DO, "", "two");
        add(DO, "", "three");
        var fourth = add(DO, "", "four");

        assertThat(lessons.focus(person, fourth.id()))
                .isInstanceOfSatisfying(
                        FocusResult.WhichRests.class,
                        which -> assertThat(which.inFocus()).hasSize(3).contains(first));

        lessons.focusInsteadOf(person, fourth.id(), first.id());
        assertThat(lessons.focus(person).dos())
                .extracting(Lesson::then)
                .containsExactly("two", "three", "four");
        assertThat(find(first).standing()).isEqualTo(RESTING);
    }

    @Test
    void c10DosComeFirstAndASurplusDontWaitsForADo() {
        add(DONT, "I slip", "apologise twice");
        var waiting = lessons.focus(person);
        assertThat(waiting.shown()).isEmpty();
        assertThat(waiting.waiting()).hasSize(1);

        add(DO, "I need time", "say so");
        assertThat(lessons.focus(person).shown())
                .extracting(Lesson::kind)
                .containsExactly(DO, DONT);
    }

    @Test
    void c10ADontCanBeRetiredAndComeBackWithItsHistory() {
        var dont = add(DONT, "I slip", "apologise twice");
        var occasion = occasion();
        lookBack.tick(person, dont.id(), occasion, Held.SLIPPED);

        lessons.retire(person, dont.id());
        assertThat(find(dont).standing()).isEqualTo(RETIRED);
        assertThat(find(dont).retired()).isPresent();

        lessons.focus(person, dont.id());
        assertThat(find(dont).standing()).isEqualTo(FOCUS);
        assertThat(find(dont).slipped()).isEqualTo(1);
    }

    @Test
    void c11EveryLessonIsTickedAfterAMockAndToldInCounts() {
        var lesson = add(DO, "", "pause first");
        var first = occasion();
        var second = occasion();
        lookBack.tick(person, lesson.id(), first, Held.SLIPPED);
        lookBack.tick(person, lesson.id(), first, Held.KEPT);
        lookBack.tick(person, lesson.id(), second, Held.KEPT);

        assertThat(find(lesson).kept()).isEqualTo(2);
        assertThat(find(lesson).slipped()).isZero();
        assertThat(lookBack.of(person, lesson.id(), ALL)).hasSize(2);

        lookBack.untick(person, lesson.id(), second);
        assertThat(find(lesson).kept()).isEqualTo(1);
    }

    @Test
    void c11LookingBackIsOfferedAfterPracticeUntilItIsDone() {
        add(DO, "", "pause first");
        var occasion = occasion();
        var offered = LessonRoutes.after(occasion.type(), occasion.id());
        assertThat(routesOffered()).contains(offered);

        lookBack.done(person, occasion);
        assertThat(routesOffered()).doesNotContain(offered);
    }

    @Test
    void lookingBackIsNotOfferedWhereEveryLessonWasDrawnAfterwards() {
        var before = occasion();
        add(DO, "", "pause first");
        assertThat(routesOffered()).doesNotContain(LessonRoutes.after(before.type(), before.id()));
    }

    @Test
    void somebodyElsesOccasionIsUnknown() {
        var occasion = occasion();
        var other = SignedIn.as(people.startGuest()).id();

        assertThat(lookBack.find(other, occasion.type(), occasion.id())).isEmpty();
    }

    @Test
    void somebodyElsesLessonIsUnknown() {
        var lesson = add(DO, "", "pause first");
        var other = SignedIn.as(people.startGuest()).id();
        var occasion = new Occasion("session", UUID.randomUUID(), "", Instant.EPOCH);
        lookBack.tick(other, lesson.id(), occasion, Held.SLIPPED);

        assertThat(lessons.find(other, lesson.id())).isEmpty();
        assertThat(lessons.focus(other, lesson.id())).isEqualTo(new FocusResult.NotFound());
        assertThat(lessons.change(other, lesson.id(), 0, DO, "", "mine"))
                .isEqualTo(new LessonResult.NotFound());
        assertThat(lessons.retire(other, lesson.id())).isEmpty();
        assertThat(find(lesson).slipped()).isZero();
    }

    @Test
    void aChangeOfAnOlderVersionIsNotSaved() {
        var read = add(DO, "", "first words");
        lessons.change(person, read.id(), read.version(), DO, "", "other tab");

        assertThat(lessons.change(person, read.id(), read.version(), DO, "", "this tab"))
                .isInstanceOfSatisfying(
                        LessonResult.ChangedMeanwhile.class,
                        result -> assertThat(result.current().then()).isEqualTo("other tab"));
    }

    @Test
    void twoWindowsNeverTakeAFourthIntoFocus() throws Exception {
        add(DO, "", "one");
        add(DO, "", "two");
        var three = add(DO, "", "three");
        var four = add(DO, "", "four");
        lessons.rest(person, three.id());
        atOnce(() -> lessons.focus(person, three.id()), () -> lessons.focus(person, four.id()));

        assertThat(lessons.focus(person).dos()).hasSize(3);
    }

    @Test
    void lessonsAreFoundByTheirWordsAndTheirSource() {
        add(DO, "they ask about pay", "name a range");
        add(DO, "", "something else");

        assertThat(lessons.counts(person, "PAY"))
                .containsEntry(new LessonFilter(FOCUS, DO, "PAY"), 1);
        assertThat(lessons.find(person, new LessonFilter(FOCUS, DO, "norda"), ALL)).hasSize(2);
        assertThat(lessons.find(person, new LessonFilter(FOCUS, DO, "100%"), ALL)).isEmpty();
    }

    @Test
    void oneCheckForEachBlunderHoweverOften() {
        checks.put(person, "late", NORDA);
        var again =
                checks.put(
                        person,
                        "late",
                        new LessonSource(LessonSource.INTERVIEW, UUID.randomUUID(), "Acme"));
        assertThat(checks.open(person)).containsExactly(again);

        checks.tick(person, again.id());
        assertThat(checks.open(person)).isEmpty();
        checks.put(person, "late", NORDA);
        assertThat(checks.open(person)).hasSize(1);
    }

    @Test
    void aCheckTakenBackByItsSourceIsGone() {
        checks.put(person, "spelling", NORDA);
        checks.takeBack(person, "spelling", LessonSource.own());
        assertThat(checks.open(person)).hasSize(1);

        checks.takeBack(person, "spelling", NORDA);
        assertThat(checks.open(person)).isEmpty();
    }

    @Test
    void t3TheCardHoldsLessonsChecksStonesAndStrengths() {
        add(DO, "", "pause first");
        checks.put(person, "late", NORDA);
        trip();
        rated("You gave the number first");

        var card = beforeNext.of(person);

        assertThat(card.focus().dos()).hasSize(1);
        assertThat(card.checks()).hasSize(1);
        assertThat(card.stones()).hasSize(1);
        assertThat(card.strengths())
                .extracting(Strength::words)
                .containsExactly("You gave the number first");
    }

    @Test
    void strengthsStaySealedUntilThePersonHasRatedThemselves() {
        var attempt = answered();
        var rating = new Rating(context, person);
        rating.byAFriend(attempt, 4, "You asked what the team was stuck on");
        assertThat(strengths.of(person, 5)).isEmpty();

        rating.sound(attempt);
        assertThat(strengths.of(person, 5))
                .singleElement()
                .satisfies(strength -> {
                    assertThat(strength.words()).isEqualTo("You asked what the team was stuck on");
                    assertThat(strength.by()).isEqualTo("Ben");
                    assertThat(strength.evidence()).isNotEmpty();
                });
    }

    @Test
    void aSoundRatingIsNoEvidenceOfStrength() {
        var attempt = answered();
        var rating = new Rating(context, person);
        rating.sound(attempt);
        rating.byAFriend(attempt, 3, "You kept calm");

        assertThat(strengths.of(person, 5).getFirst().evidence()).isEmpty();
    }

    @Test
    void everythingCanBeTakenAlongAndErased() {
        var lesson = add(DO, "they ask about pay", "name a range");
        lookBack.tick(person, lesson.id(), occasion(), Held.KEPT);
        lookBack.done(person, occasion());
        checks.put(person, "late", NORDA);
        trip();

        assertThat(json.writeValueAsString(data.export(person)))
                .contains("name a range", "KEPT", "late", "Norda", "What tripped me?");

        data.erase(person);
        assertThat(lessons.find(person, lesson.id())).isEmpty();
        assertThat(checks.all(person)).isEmpty();
        assertThat(stones.open(person, ALL)).isEmpty();
    }

    @Test
    void fiveHundredLessonsAreReadInAsManyStatementsAsFive() {
        write(5);
        var five = StatementCounter.count(this::readTheScreen);
        write(100);

        assertThat(StatementCounter.count(this::readTheScreen)).isEqualTo(five);
        assertThat(five).isLessThanOrEqualTo(5);
    }

    private void readTheScreen() {
        lessons.focus(person);
        lessons.counts(person, "");
        lessons.find(person, new LessonFilter(RESTING, DO, ""), PageRequest.ofSize(20));
    }

    private void write(int many) {
        for (var number = 0; number < many; number++) {
            add(DO, "", "lesson " + number);
        }
    }

    private Lesson add(Lesson.Kind kind, String when, String then) {
        return ((LessonResult.Saved) lessons.add(person, kind, when, then, NORDA)).lesson();
    }

    private Lesson find(Lesson lesson) {
        return lessons.find(person, lesson.id()).orElseThrow();
    }

    private void trip() {
        stones.trip(
                person,
                new StoneSubject.OnQuestion(practising.question("What tripped me?")),
                NORDA,
                Instant.parse("2026-11-20T10:00:00Z"));
    }

    private void rated(String strength) {
        var attempt = answered();
        var rating = new Rating(context, person);
        rating.sound(attempt);
        rating.byAFriend(attempt, 4, strength);
    }

    private UUID answered() {
        return practising.answer(practising.session(PLAN, "How are you?"), "Well, thank you.");
    }

    /** A practice session that is over. */
    private Occasion occasion() {
        var session = practising.session(PLAN, "And then?");
        practising.answer(session, "Then it worked.");
        return lookBack.find(person, LessonSource.PRACTICE, session).orElseThrow();
    }

    private List<String> routesOffered() {
        return steps.contributionFor(person).offers().stream().map(Offer::route).toList();
    }
}
