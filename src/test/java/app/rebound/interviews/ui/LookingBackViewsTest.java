package app.rebound.interviews.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.base.format.Formats;
import app.rebound.interviews.Conduct;
import app.rebound.interviews.CoolOffs;
import app.rebound.interviews.Degree;
import app.rebound.interviews.InterviewId;
import app.rebound.interviews.InterviewRoutes;
import app.rebound.interviews.Interviewing;
import app.rebound.interviews.Jotting;
import app.rebound.interviews.JottingData;
import app.rebound.interviews.Jottings;
import app.rebound.interviews.Outcome;
import app.rebound.interviews.PrivateLines;
import app.rebound.interviews.Quality;
import app.rebound.interviews.ReflectionText;
import app.rebound.interviews.Reflections;
import app.rebound.interviews.Speaking;
import app.rebound.interviews.StillWanted;
import app.rebound.interviews.Went;
import app.rebound.lessons.Check;
import app.rebound.lessons.Checks;
import app.rebound.lessons.Lesson;
import app.rebound.lessons.Lessons;
import app.rebound.lessons.OutsideFactor;
import app.rebound.rubrics.Rater;
import app.rebound.rubrics.Scorecards;
import app.rebound.rubrics.SubjectRef;
import app.rebound.testing.MovableClock;
import app.rebound.testing.Scorecarding;
import app.rebound.testing.SignedIn;
import app.rebound.testing.StatementCounter;
import app.rebound.testing.TestSubject;
import app.rebound.testing.ViewTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ViewTest
class LookingBackViewsTest extends SpringBrowserlessTest {

    /** A Thursday. */
    private static final LocalDateTime HELD = LocalDateTime.parse("2026-11-19T14:00");

    private static final Instant THAT_EVENING = Instant.parse("2026-11-19T18:00:00Z");
    private static final Instant SATURDAY_MORNING = Instant.parse("2026-11-21T08:30:00Z");

    @Autowired People people;
    @Autowired Reflections reflections;
    @Autowired CoolOffs coolOffs;
    @Autowired Jottings jottings;
    @Autowired Lessons lessons;
    @Autowired Checks checks;
    @Autowired PrivateLines lines;
    @Autowired Scorecards scorecards;
    @Autowired TestSubject subjects;
    @Autowired MovableClock clock;
    @Autowired ApplicationContext context;

    private PersonId person;
    private Interviewing interviewing;
    private InterviewId id;

    @BeforeEach
    void onThatEvening() {
        clock.moveTo(THAT_EVENING);
        person = SignedIn.as(people.startGuest()).id();
        Formats.useZone(ZoneOffset.UTC);
        interviewing = new Interviewing(context, person);
        id = interviewing.with("Norda", HELD);
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void p2JudgingIsClosedUntilTomorrowAndCanBeLiftedByHand() {
        open(InterviewRoutes.COOL_OFF);
        assertThat($(H2.class).withTextContaining("Judging is closed until tomorrow 8:00").exists())
                .isTrue();
        test(button("Open it now")).click();
        assertThat(coolOffs.judgingIsOpen(person, id)).isTrue();
        assertThat($(H2.class).withText("Judging is open.").exists()).isTrue();
    }

    @Test
    void p2TheThreeRemindersAreShownOnceAndNotBeforeTheFactsAreWrittenDown() {
        open(InterviewRoutes.COOL_OFF);
        assertThat($(RemindersCard.class).exists()).isFalse();
        jottings.finish(person, id);
        open(InterviewRoutes.COOL_OFF);
        assertThat($(RemindersCard.class).exists()).isTrue();
        open(InterviewRoutes.REFLECT);
        open(InterviewRoutes.COOL_OFF);
        assertThat($(RemindersCard.class).exists()).isFalse();
    }

    @Test
    void p2WhatCalmsMeIsWrittenOnceAndOfferedAfterTheNextInterview() {
        open(InterviewRoutes.COOL_OFF);
        test(button("+ A walk or a run")).click();
        test($(TextField.class).withCaption("One more thing that calms you").single())
                .setValue("Swimming");
        test(button("Add")).click();
        var next = interviewing.with("Brightside", HELD);
        UI.getCurrent().navigate(InterviewRoutes.at(InterviewRoutes.COOL_OFF, next));
        assertThat($(Span.class).withText("Swimming").exists()).isTrue();
        assertThat($(Span.class).withText("A walk or a run").exists()).isTrue();
    }

    @Test
    void anotherTimeOfUpToThreeDaysCanBePicked() {
        open(InterviewRoutes.COOL_OFF);
        var day = $(Select.class).single();
        assertThat(day.getListDataView().getItemCount()).isEqualTo(4);
        test(button("Keep it closed until then")).click();
        assertThat(coolOffs.closedUntil(person, id))
                .contains(Instant.parse("2026-11-20T08:00:00Z"));
    }

    @Test
    void b2ALineThatForgivesIsSavedAsOneTypes() {
        open(InterviewRoutes.COOL_OFF);
        test(area("One line in which you forgive yourself")).setValue("It was one hour.");
        assertThat(lines.forgiveness(person, id)).isEqualTo("It was one hour.");
    }

    @Test
    void writingFreelySaysHonestlyWhatItMayDoAndWhereSomebodyListens() {
        open(InterviewRoutes.WRITING);
        assertThat($(Paragraph.class).withTextContaining("a little worse right after").exists())
                .isTrue();
        assertThat($(Anchor.class).withText("findahelpline.com").single().getHref())
                .isEqualTo("https://findahelpline.com");
        test(area("What went through your mind, in any order")).setValue("All of it.");
        assertThat(lines.pages(person, id)).hasSize(1);
    }

    @Test
    void j2TheShiftIsSaidInWordsWithItsTimes() {
        open(InterviewRoutes.COOL_OFF);
        choose("How did it go, as it feels right now?", 2);
        settle();
        assertThat($(Paragraph.class).withTextContaining("You said 2 this evening").exists())
                .isTrue();
        clock.moveTo(SATURDAY_MORNING);
        open(InterviewRoutes.REFLECT);
        choose("How did it go, as you see it now?", 3);
        settle();
        assertThat($(H2.class).withText("You see it a little better today.").exists()).isTrue();
        assertThat($(Paragraph.class).withText("2 on Thursday evening, 3 this morning.").exists())
                .isTrue();
    }

    @Test
    void aShiftForTheWorseIsSaidInTheSameWay() {
        reflections.see(person, id, 4);
        clock.moveTo(SATURDAY_MORNING);
        reflections.seeAgain(person, id, 2);
        open(InterviewRoutes.REFLECT);
        assertThat($(H2.class).withText("You see it a good deal worse today.").exists()).isTrue();
    }

    @Test
    void whoeverHidesNumbersReadsTheShiftInWordsAlone() {
        people.hideNumbers(person);
        reflections.see(person, id, 2);
        clock.moveTo(SATURDAY_MORNING);
        reflections.seeAgain(person, id, 3);
        open(InterviewRoutes.REFLECT);
        assertThat(
                        $(Paragraph.class)
                                .withText(
                                        "“rather badly” on Thursday evening, “so-so” this morning.")
                                .exists())
                .isTrue();
        assertThat(group("How did it go, as you see it now?").getItemLabelGenerator().apply(2))
                .isEqualTo("Rather badly");
    }

    @Test
    void t1OwnBestEvidenceComesFirstAndIsNeverASlogan() {
        praise("You gave the number first and then the story.");
        interviewing.turnsOut(id, Outcome.WAITING, Went.BADLY);
        coolOffs.lift(person, id);
        open(InterviewRoutes.REFLECT);
        var first = $(H2.class).all().getFirst();
        assertThat(first.getText()).isEqualTo("Before anything else: what you have shown before");
        assertThat(
                        $(Span.class)
                                .withText("“You gave the number first and then the story.”")
                                .exists())
                .isTrue();
    }

    @Test
    void whoHasNoEvidenceYetIsToldSoAndNothingElse() {
        open(InterviewRoutes.REFLECT);
        assertThat($(Paragraph.class).withTextContaining("Nobody has written down").exists())
                .isTrue();
    }

    @Test
    void duringTheCoolOffOnlyFactsCanBeNoted() {
        interviewing.asked(id, "Why us?");
        open(InterviewRoutes.REFLECT);
        assertThat($(QuestionRow.class).exists()).isFalse();
        assertThat($(CausesCard.class).exists()).isFalse();
        assertThat($(FactorsCard.class).exists()).isTrue();
        test(button("Open it now")).click();
        assertThat($(QuestionRow.class).all()).hasSize(1);
    }

    @Test
    void anAnswerIsCalledStrongOkayOrRough() {
        coolOffs.lift(person, id);
        var jotting = interviewing.asked(id, "Why us?").getFirst();
        open(InterviewRoutes.REFLECT);
        choose("How was your answer to: Why us?", Quality.OKAY);
        assertThat(jottings.find(person, jotting.id()))
                .map(Jotting::quality)
                .contains(Quality.OKAY);
    }

    @Test
    void j6FromARoughAnswerItIsOneClickToBeingAskedThatQuestionLive() {
        coolOffs.lift(person, id);
        var jotting = interviewing.asked(id, "Why us?").getFirst();
        open(InterviewRoutes.REFLECT);
        choose("How was your answer to: Why us?", Quality.ROUGH);
        open(InterviewRoutes.REFLECT);
        var question = jottings.find(person, jotting.id()).orElseThrow().question();
        assertThat($(Anchor.class).withText("Have a friend ask it").single().getHref())
                .isEqualTo(
                        "mock-interviews/new?question=" + Objects.requireNonNull(question).value());
    }

    @Test
    void aLongInterviewShowsAFewQuestionsAtATime() {
        coolOffs.lift(person, id);
        interviewing.asked(
                id,
                IntStream.range(0, 30).mapToObj("Question %d?"::formatted).toArray(String[]::new));
        open(InterviewRoutes.REFLECT);
        assertThat($(QuestionRow.class).all()).hasSize(5);
        test(button("Show 25 more questions")).click();
        assertThat($(QuestionRow.class).all()).hasSize(30);
    }

    @Test
    void j4ClearAndHonestSpeakingIsLookedAtLineByLine() {
        coolOffs.lift(person, id);
        open(InterviewRoutes.REFLECT);
        choose("What I told was true, and mine", Degree.YES);
        assertThat(reflections.open(person, id).orElseThrow().reflection().speaking())
                .containsEntry(Speaking.TRUE_AND_MINE, Degree.YES);
    }

    @Test
    void j5ABlunderPutsOneCheckAndSaysWhich() {
        coolOffs.lift(person, id);
        open(InterviewRoutes.REFLECT);
        tick("I was late");
        settle();
        assertThat(checks.open(person)).extracting(Check::kind).containsExactly("late");
        assertThat($(BlundersCard.class).single().getElement().getTextRecursively())
                .contains("Plan the way there");
    }

    @Test
    void t6OnlyWhatIsMineMakesAPlan() {
        coolOffs.lift(person, id);
        open(InterviewRoutes.REFLECT);
        tick("They did not listen");
        tick("Somebody else fitted better");
        settle();
        assertThat($(Button.class).withText("Make it one of my do’s").exists()).isFalse();
        tick("Nerves got in the way");
        settle();
        assertThat($(Button.class).withText("Make it one of my do’s").all()).hasSize(1);
    }

    @Test
    void c2WhatIsMineBecomesOneOfMyDos() {
        coolOffs.lift(person, id);
        open(InterviewRoutes.REFLECT);
        tick("Nerves got in the way");
        settle();
        test(button("Make it one of my do’s")).click();
        assertThat(lessons.focus(person).dos())
                .extracting(Lesson::when)
                .containsExactly("my heart races before an answer");
    }

    @Test
    void lessonsAreDrawnWithWhatWasRoughAtHandAndNameTheInterview() {
        coolOffs.lift(person, id);
        jottings.add(
                person,
                id,
                new JottingData("How do you price?", "Hm", "", "Begin with what it saves them."));
        open(InterviewRoutes.LESSONS);
        test(button("Make it a lesson")).click();
        assertThat($(TextField.class).withCaption("If …").single().getValue())
                .isEqualTo("they ask “How do you price?”");
        test(button("Add to my lessons")).click();
        assertThat(lessons.from(person, id.value()))
                .singleElement()
                .satisfies(lesson -> {
                    assertThat(lesson.then()).isEqualTo("begin with what it saves them");
                    assertThat(lesson.source().label()).isEqualTo("Norda");
                });
        assertThat($(H2.class).withText("Drawn from this interview").exists()).isTrue();
        assertThat($(Anchor.class).withText("All lessons").single().getHref()).isEqualTo("lessons");
    }

    @Test
    void whatThePersonTypedGivesWayToNoSuggestion() {
        coolOffs.lift(person, id);
        jottings.add(person, id, new JottingData("How?", "", "", "Begin with the number."));
        open(InterviewRoutes.LESSONS);
        test($(TextField.class).withCaption("If …").single()).setValue("I am asked for numbers");
        test(button("Make it a lesson")).click();
        assertThat($(TextField.class).withCaption("If …").single().getValue())
                .isEqualTo("I am asked for numbers");
    }

    @Test
    void lessonsWaitForTheEndOfTheCoolOff() {
        open(InterviewRoutes.LESSONS);
        assertThat($(Button.class).withText("Add to my lessons").exists()).isFalse();
        UI.getCurrent()
                .navigate(
                        "lessons/new",
                        new QueryParameters(
                                Map.of(
                                        "after", List.of("interview"),
                                        "id", List.of(id.value().toString()))));
        assertThat($(TextField.class).withCaption("If …").exists()).isFalse();
    }

    @Test
    void b6JustABadDayAsksForNothingElse() {
        coolOffs.lift(person, id);
        open(InterviewRoutes.REFLECT);
        test($(Checkbox.class).withCaption("It was just a bad day").single()).click();
        settle();
        assertThat($(Paragraph.class).withTextContaining("That is a whole answer").exists())
                .isTrue();
        assertThat($(Checkbox.class).withCaption("Nerves got in the way").exists()).isFalse();
    }

    @Test
    void b5AnOutsideFactorIsNotedAsAThingOfItsOwn() {
        open(InterviewRoutes.REFLECT);
        tick("Noise or interruptions");
        assertThat(reflections.open(person, id).orElseThrow().reflection().factors())
                .containsExactly(OutsideFactor.NOISE);
    }

    @Test
    void c8BothWhatImpressedAndWhatDidNotAreAsked() {
        coolOffs.lift(person, id);
        open(InterviewRoutes.REFLECT);
        test(area("What impressed them?")).setValue("The pricing example");
        test(area("What did not?")).setValue("No numbers");
        test(area("If a friend told you this, what would you tell them?")).setValue("It was one.");
        var said = reflections.open(person, id).orElseThrow().reflection();
        assertThat(said.text(ReflectionText.IMPRESSED)).isEqualTo("The pricing example");
        assertThat(said.text(ReflectionText.NOT_IMPRESSED)).isEqualTo("No numbers");
        assertThat(said.text(ReflectionText.FRIEND)).isEqualTo("It was one.");
    }

    @Test
    void t4EveryInterviewAsksWhetherIWouldStillWantThis() {
        coolOffs.lift(person, id);
        open(InterviewRoutes.COMPANY);
        choose("Would you still want to work there?", StillWanted.NOT_SURE);
        assertThat(reflections.open(person, id).orElseThrow().reflection().company().stillWanted())
                .isEqualTo(StillWanted.NOT_SURE);
    }

    @Test
    void t5HowTheyBehavedIsAskedLineByLine() {
        coolOffs.lift(person, id);
        open(InterviewRoutes.COMPANY);
        choose("They listened", Degree.NO);
        assertThat(reflections.open(person, id).orElseThrow().reflection().company().conduct())
                .containsEntry(Conduct.LISTENED, Degree.NO);
    }

    @Test
    void theDaysUntilTheAnswerAreCountedFromItsDate() {
        interviewing.turnsOut(id, Outcome.REJECTED, null);
        open(InterviewRoutes.COMPANY);
        assertThat($(Paragraph.class).withTextContaining("They answered after one day").exists())
                .isTrue();
    }

    @Test
    void eachScreenTakesFiveStatementsAtMostHoweverMuchThereIs() {
        praise("You asked what the team was stuck on.");
        jottings.finish(person, id);
        interviewing.asked(
                id,
                IntStream.range(0, 30).mapToObj("Question %d?"::formatted).toArray(String[]::new));
        coolOffs.lift(person, id);
        jottings.of(person, id).forEach(one -> jottings.rate(person, one.id(), Quality.OKAY));
        for (var screen :
                List.of(
                        InterviewRoutes.COOL_OFF,
                        InterviewRoutes.REFLECT,
                        InterviewRoutes.COMPANY,
                        InterviewRoutes.WRITING)) {
            UI.getCurrent().navigate("welcome");
            assertThat(StatementCounter.count(() -> open(screen)))
                    .as(screen)
                    .isLessThanOrEqualTo(5);
        }
    }

    private void praise(String strength) {
        SubjectRef ref = subjects.of(person);
        var subject = subjects.rated(person, ref.id()).orElseThrow();
        for (var rater : List.of(Rater.self(person), Rater.invited(UUID.randomUUID(), "Ben"))) {
            var card = scorecards.open(subject, rater, Locale.ENGLISH);
            scorecards.send(
                    card.id(),
                    card.rater(),
                    card.version(),
                    Scorecarding.complete(card, 4, strength, "Say by when."),
                    Locale.ENGLISH);
        }
    }

    private void open(String screen) {
        UI.getCurrent().navigate(InterviewRoutes.at(screen, id));
    }

    /** Lets what was announced reach the screen. */
    private void settle() {
        $(LookBackView.class).single().readAgain();
    }

    private Button button(String text) {
        return $(Button.class).withText(text).single();
    }

    private TextArea area(String label) {
        return $(TextArea.class).withCaption(label).single();
    }

    @SuppressWarnings("unchecked")
    private <T> RadioButtonGroup<T> group(String question) {
        return (RadioButtonGroup<T>)
                $(RadioButtonGroup.class).all().stream()
                        .filter(group ->
                                question.equals(group.getLabel())
                                        || group.getAriaLabel()
                                                .filter(question::equals)
                                                .isPresent())
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("nobody asks: " + question));
    }

    private <T> void choose(String question, T answer) {
        RadioButtonGroup<T> group = group(question);
        test(group).selectItem(group.getItemLabelGenerator().apply(answer));
    }

    private void tick(String words) {
        test($(Checkbox.class).withCaption(words).single()).click();
    }
}
