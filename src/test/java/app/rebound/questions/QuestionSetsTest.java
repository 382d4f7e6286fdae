package app.rebound.questions;

import static app.rebound.questions.AQuestion.saying;
import static app.rebound.testing.AtOnce.atOnce;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.testing.IntegrationTest;
import app.rebound.testing.StatementCounter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@IntegrationTest
class QuestionSetsTest {

    @Autowired QuestionBank bank;
    @Autowired QuestionSets sets;
    @Autowired People people;

    private PersonId person;
    private QuestionId one;
    private QuestionId two;
    private QuestionId three;

    @BeforeEach
    void someoneWithThreeQuestions() {
        person = people.startGuest().id();
        one = keep("One");
        two = keep("Two");
        three = keep("Three");
    }

    @Test
    void aSetKeepsItsOrder() {
        var set = create("Monday", three, one, two);
        assertThat(sets.find(person, set.id())).contains(set);
        assertThat(set.questions()).containsExactly(three, one, two);
    }

    @Test
    void aSetCanBeReorderedAndShortened() {
        var set = create("Monday", one, two, three);
        var changed = saved(sets.arrange(person, set.id(), set.version(), List.of(three, one)));
        assertThat(changed.questions()).containsExactly(three, one);
        assertThat(sets.find(person, set.id())).contains(changed);
    }

    @Test
    void aQuestionIsInASetOnce() {
        var set = create("Monday", one, one, two);
        assertThat(set.questions()).containsExactly(one, two);
        assertThat(sets.add(person, set.id(), two)).isInstanceOf(SetResult.AlreadyThere.class);
    }

    @Test
    void arrangingAnOldVersionShowsTheNewerOneAndChangesNothing() {
        var set = create("Monday", one, two);
        saved(sets.add(person, set.id(), three));
        assertThat(sets.arrange(person, set.id(), set.version(), List.of(two, one)))
                .isInstanceOfSatisfying(
                        SetResult.ChangedMeanwhile.class,
                        changed ->
                                assertThat(changed.current().questions())
                                        .containsExactly(one, two, three));
    }

    @Test
    void twoQuestionsAddedAtTheSameMomentAreBothThere() throws Exception {
        var set = create("Monday", one);
        List<SetResult> results =
                atOnce(
                        () -> sets.add(person, set.id(), two),
                        () -> sets.add(person, set.id(), three));
        assertThat(results).hasOnlyElementsOfType(SetResult.Saved.class);
        assertThat(sets.find(person, set.id()).orElseThrow().questions())
                .startsWith(one)
                .containsExactlyInAnyOrder(one, two, three);
    }

    @Test
    void whenTwoTabsReorderAtOnceOneOfThemIsTold() throws Exception {
        var set = create("Monday", one, two, three);
        List<SetResult> results =
                atOnce(
                        () ->
                                sets.arrange(
                                        person, set.id(), set.version(), List.of(two, one, three)),
                        () ->
                                sets.arrange(
                                        person, set.id(), set.version(), List.of(three, two, one)));
        assertThat(results).hasAtLeastOneElementOfType(SetResult.Saved.class);
        assertThat(results).hasAtLeastOneElementOfType(SetResult.ChangedMeanwhile.class);
    }

    @Test
    void someoneElsesSetIsUnknown() {
        var set = create("Monday", one);
        var stranger = people.startGuest().id();
        assertThat(sets.find(stranger, set.id())).isEmpty();
        assertThat(sets.all(stranger)).isEmpty();
        assertThat(sets.rename(stranger, set.id(), set.version(), "Theirs"))
                .isInstanceOf(SetResult.NotFound.class);
        assertThat(sets.add(stranger, set.id(), one)).isInstanceOf(SetResult.NotFound.class);
        sets.delete(stranger, set.id());
        assertThat(sets.find(person, set.id())).contains(set);
    }

    @Test
    void someoneElsesQuestionDoesNotGetIntoASet() {
        var stranger = people.startGuest().id();
        assertThat(saved(sets.create(stranger, "Peek", List.of(one))).questions()).isEmpty();
    }

    @Test
    void aNameIsNeeded() {
        assertThat(sets.create(person, "  ", List.of())).isInstanceOf(SetResult.Refused.class);
        var set = create("Monday");
        assertThat(sets.rename(person, set.id(), set.version(), "x".repeat(101)))
                .isInstanceOf(SetResult.Refused.class);
        assertThat(saved(sets.rename(person, set.id(), set.version(), "Friday")).name())
                .isEqualTo("Friday");
    }

    @Test
    void aSetHoldsAtMostAHundredQuestions() {
        var hundred = new ArrayList<QuestionId>();
        for (var number = 0; number < QuestionSet.MOST; number++) {
            hundred.add(keep("Question " + number));
        }
        var set = saved(sets.create(person, "Full", hundred));
        assertThat(sets.add(person, set.id(), one)).isInstanceOf(SetResult.Refused.class);
    }

    @Test
    void aDeletedSetLeavesItsQuestions() {
        var set = create("Monday", one);
        sets.delete(person, set.id());
        assertThat(sets.find(person, set.id())).isEmpty();
        assertThat(bank.find(person, one)).isPresent();
    }

    @Test
    void theListOfSetsSaysHowMuchIsInThemInOneStatement() {
        create("B", one, two);
        create("A");
        assertThat(sets.rows(person, "", PageRequest.of(0, 10)))
                .extracting(
                        QuestionSetRow::name, QuestionSetRow::questions, QuestionSetRow::answerTime)
                .containsExactly(
                        tuple("A", 0, Duration.ZERO), tuple("B", 2, Duration.ofSeconds(180)));
        assertThat(StatementCounter.count(() -> sets.rows(person, "", PageRequest.of(0, 10))))
                .isEqualTo(1);
        assertThat(StatementCounter.count(() -> sets.all(person))).isEqualTo(1);
    }

    @Test
    void setsAreFoundByAPartOfTheirNameAPageAtATime() {
        List.of("Bank 10%", "Bank on Monday", "Café", "bank again").forEach(name -> create(name));
        assertThat(sets.rows(person, " bank ", PageRequest.of(0, 10)))
                .extracting(QuestionSetRow::name)
                .containsExactlyInAnyOrder("Bank 10%", "Bank on Monday", "bank again");
        assertThat(sets.rows(person, "%", PageRequest.of(0, 10)))
                .extracting(QuestionSetRow::name)
                .containsExactly("Bank 10%");
        assertThat(sets.rows(person, "", PageRequest.of(0, 3)).hasNext()).isTrue();
        assertThat(sets.rows(person, "", PageRequest.of(1, 3))).hasSize(1);
        assertThat(sets.rows(person, "", PageRequest.of(1, 3)).hasNext()).isFalse();
    }

    private QuestionId keep(String text) {
        return ((SaveResult.Saved) bank.create(person, saying(text).build())).question().id();
    }

    private QuestionSet create(String name, QuestionId... questions) {
        return saved(sets.create(person, name, List.of(questions)));
    }

    private static QuestionSet saved(SetResult result) {
        return ((SetResult.Saved) result).set();
    }
}
