package app.rebound.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.lessons.Checks;
import app.rebound.lessons.Lesson;
import app.rebound.lessons.Lessons;
import app.rebound.lessons.OutsideFactor;
import app.rebound.testing.IntegrationTest;
import app.rebound.testing.MovableClock;
import app.rebound.testing.SignedIn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** During the cool-off the server refuses every judgement, and no fact. */
@IntegrationTest
class JudgingDoorsTest {

    private static final LocalDateTime HELD = LocalDateTime.parse("2026-11-19T14:00");
    private static final Instant THAT_EVENING = Instant.parse("2026-11-19T18:00:00Z");
    private static final Instant NEXT_MORNING = Instant.parse("2026-11-20T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-19");

    @Autowired Reflections reflections;
    @Autowired CompanyViews companies;
    @Autowired InterviewLessons lessons;
    @Autowired Lessons kept;
    @Autowired Checks checks;
    @Autowired Jottings jottings;
    @Autowired PrivateLines privateLines;
    @Autowired CoolOffs coolOffs;
    @Autowired People people;
    @Autowired MovableClock clock;
    @Autowired ApplicationContext context;

    private PersonId person;
    private InterviewId id;
    private Jotting jotting;

    @BeforeEach
    void onTheEveningAfter() {
        clock.moveTo(THAT_EVENING);
        person = SignedIn.as(people.startGuest()).id();
        var interviewing = new Interviewing(context, person);
        id = interviewing.with("Norda", HELD);
        jotting = interviewing.asked(id, "Why us?").getFirst();
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    /** Every door that judges. */
    private static Map<String, BiFunction<JudgingDoorsTest, InterviewId, Object>> doors() {
        var doors = new LinkedHashMap<String, BiFunction<JudgingDoorsTest, InterviewId, Object>>();
        doors.put("seeing it again", (t, id) -> t.reflections.seeAgain(t.person, id, 3));
        doors.put("nerves before", (t, id) -> t.reflections.wasNervousBefore(t.person, id, 4));
        doors.put("nerves during", (t, id) -> t.reflections.wasNervousDuring(t.person, id, 4));
        doors.put(
                "how one spoke",
                (t, id) -> t.reflections.spoke(t.person, id, Speaking.POINT_FIRST, Degree.YES));
        doors.put("a blunder", (t, id) -> t.reflections.slipped(t.person, id, Blunder.LATE));
        doors.put("no blunder", (t, id) -> t.reflections.didNotSlip(t.person, id, Blunder.LATE));
        doors.put("a cause", (t, id) -> t.reflections.blame(t.person, id, Cause.NERVES));
        doors.put("no cause", (t, id) -> t.reflections.absolve(t.person, id, Cause.NERVES));
        doors.put("a bad day", (t, id) -> t.reflections.wasJustABadDay(t.person, id));
        doors.put("no bad day", (t, id) -> t.reflections.wasMoreThanABadDay(t.person, id));
        for (var text : ReflectionText.values()) {
            doors.put(
                    "words on " + text,
                    (t, id) -> t.reflections.write(t.person, id, text, "", "Words"));
        }
        doors.put("looked back", (t, id) -> t.reflections.finish(t.person, id));
        doors.put(
                "how they behaved",
                (t, id) -> t.companies.behaved(t.person, id, Conduct.PREPARED, Degree.NO));
        doors.put(
                "whether it is still wanted",
                (t, id) -> t.companies.want(t.person, id, StillWanted.NO));
        return doors;
    }

    static Stream<Arguments> judgements() {
        return doors().entrySet().stream()
                .map(door -> Arguments.of(door.getKey(), door.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("judgements")
    void noJudgementGetsThroughUntilTheNextMorning(
            String name, BiFunction<JudgingDoorsTest, InterviewId, Object> door) {
        assertThat(door.apply(this, id)).isEqualTo(new ReflectionResult.ClosedUntil(NEXT_MORNING));
        assertThat(reflection()).isEqualTo(new ReflectionEntity(anInterview()).toReflection());
        clock.moveTo(NEXT_MORNING);
        assertThat(door.apply(this, id)).isInstanceOf(ReflectionResult.Saved.class);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("judgements")
    void everyJudgementGetsThroughOnceThePersonLiftsTheCoolOff(
            String name, BiFunction<JudgingDoorsTest, InterviewId, Object> door) {
        coolOffs.lift(person, id);
        assertThat(door.apply(this, id)).isInstanceOf(ReflectionResult.Saved.class);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("judgements")
    void someoneElsesInterviewIsAsUnknownAsNone(
            String name, BiFunction<JudgingDoorsTest, InterviewId, Object> door) {
        coolOffs.lift(person, id);
        person = SignedIn.as(people.startGuest()).id();
        assertThat(door.apply(this, id)).isEqualTo(new ReflectionResult.NotFound());
    }

    @Test
    void noRatingOfAnAnswerGetsThrough() {
        assertThat(jottings.rate(person, jotting.id(), Quality.ROUGH))
                .isEqualTo(new JottingResult.ClosedUntil(NEXT_MORNING));
    }

    @Test
    void noDoOrDontIsDrawn() {
        for (var kind : Lesson.Kind.values()) {
            assertThat(lessons.draw(person, id, kind, "asked why", "say it first"))
                    .isEqualTo(new DrawResult.ClosedUntil(NEXT_MORNING));
        }
        assertThat(kept.focus(person).isEmpty()).isTrue();
        clock.moveTo(NEXT_MORNING);
        assertThat(lessons.draw(person, id, Lesson.Kind.DO, "asked why", "say it first"))
                .isInstanceOfSatisfying(
                        DrawResult.Drawn.class,
                        drawn -> assertThat(drawn.lesson().source().label()).isEqualTo("Norda"));
    }

    @Test
    void aBlunderThatWasRefusedLeavesNoCheck() {
        reflections.slipped(person, id, Blunder.LATE);
        assertThat(checks.open(person)).isEmpty();
    }

    @Test
    void factsAndWhatIsPrivateStayOpen() {
        assertThat(reflections.see(person, id, 2)).isInstanceOf(ReflectionResult.Saved.class);
        assertThat(reflections.wasThere(person, id, OutsideFactor.ILLNESS))
                .isInstanceOf(ReflectionResult.Saved.class);
        assertThat(reflections.wasNotThere(person, id, OutsideFactor.ILLNESS))
                .isInstanceOf(ReflectionResult.Saved.class);
        assertThat(companies.answeredAfter(person, id, 3))
                .isInstanceOf(ReflectionResult.Saved.class);
        assertThat(jottings.change(person, jotting.id(), Fact.ANSWERED, "", "The product"))
                .isInstanceOf(JottingResult.Saved.class);
        assertThat(privateLines.forgive(person, id, TODAY, "", "It was one hour."))
                .isEqualTo(new PrivateResult.Saved());
        assertThat(privateLines.write(person, id, TODAY, "", "All of it."))
                .isEqualTo(new PrivateResult.Saved());
    }

    private Reflection reflection() {
        return reflections.open(person, id).orElseThrow().reflection();
    }

    private InterviewEntity anInterview() {
        return new InterviewEntity(
                person,
                InterviewData.with("Norda", HELD, ZoneOffset.UTC),
                ZoneOffset.UTC,
                THAT_EVENING);
    }
}
