package app.rebound.questions.ui;

import static app.rebound.questions.AQuestion.saying;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.base.ui.EmptyState;
import app.rebound.questions.QuestionBank;
import app.rebound.questions.QuestionId;
import app.rebound.questions.QuestionRoutes;
import app.rebound.questions.QuestionSet;
import app.rebound.questions.QuestionSets;
import app.rebound.questions.SaveResult;
import app.rebound.questions.SetResult;
import app.rebound.testing.SignedIn;
import app.rebound.testing.StatementCounter;
import app.rebound.testing.ViewTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class QuestionSetViewTest extends SpringBrowserlessTest {

    @Autowired QuestionBank bank;
    @Autowired QuestionSets sets;
    @Autowired People people;

    private PersonId person;

    @BeforeEach
    void someoneIsSignedIn() {
        person = SignedIn.as(people.startGuest()).id();
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void aSetIsMadeByName() {
        navigate(QuestionRoutes.SETS, QuestionSetListView.class);
        assertThat($(EmptyState.class).exists()).isTrue();
        test($(TextField.class).withLabel("Name of the set").single()).setValue("Thursday");
        test($(Button.class).withText("Make a set").single()).click();
        assertThat(getCurrentView()).isInstanceOf(QuestionSetView.class);
        assertThat(sets.all(person)).extracting(QuestionSet::name).containsExactly("Thursday");
    }

    @Test
    void aSetWithoutANameSaysSoBesideTheField() {
        navigate(QuestionRoutes.SETS, QuestionSetListView.class);
        test($(Button.class).withText("Make a set").single()).click();
        assertThat($(TextField.class).single().isInvalid()).isTrue();
        assertThat(sets.all(person)).isEmpty();
    }

    @Test
    void manySetsAreShownAFewAtATime() {
        for (var number = 10; number < 27; number++) {
            sets.create(person, "Set " + number, List.of());
        }
        navigate(QuestionRoutes.SETS, QuestionSetListView.class);
        assertThat($(Anchor.class).withText("Set 24").exists()).isTrue();
        assertThat($(Anchor.class).withText("Set 25").exists()).isFalse();
        test($(Button.class).withText("Show more sets").single()).click();
        assertThat($(Anchor.class).withText("Set 26").exists()).isTrue();
        assertThat($(Button.class).withText("Show more sets").exists()).isFalse();
    }

    @Test
    void aSetThatHasQuestionsLeadsToAMockInterviewWithThem() {
        open("Empty");
        assertThat($(Button.class).withText("Have a friend ask you these").exists()).isFalse();
        var set = open("Thursday", keep("One"));
        test($(Button.class).withText("Have a friend ask you these").single()).click();
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("mock-interviews/new?set=" + set.id().value());
    }

    @Test
    void aQuestionIsMovedByItsButtonsAndThePlaceIsSaid() {
        var one = keep("One");
        var two = keep("Two");
        var set = open("Thursday", one, two);
        test($(NativeButton.class).withAriaLabel("Move down: One").single()).click();
        assertThat(now(set).questions()).containsExactly(two, one);
        assertThat($(Span.class).withText("Moved to place 2 of 2: One").exists()).isTrue();
        assertThat($(NativeButton.class).withAriaLabel("Move down: One").single().isEnabled())
                .isFalse();
        assertThat($(NativeButton.class).withAriaLabel("Move up: Two").single().isEnabled())
                .isFalse();
    }

    @Test
    void aQuestionIsFoundByTypingAndAddedOnce() {
        var one = keep("Quite unusual words " + person.value());
        var set = open("Thursday");
        test($(TextField.class).withLabel("Search in all questions").single())
                .setValue(person.value().toString());
        test($(Button.class).withText("Add").single()).click();
        assertThat(now(set).questions()).containsExactly(one);
        assertThat($(Button.class).withText("Add").exists()).isFalse();
        assertThat($(Span.class).withText("In the set").exists()).isTrue();
    }

    @Test
    void aQuestionIsTakenOut() {
        var one = keep("One");
        var set = open("Thursday", one);
        test($(NativeButton.class).withAriaLabel("Take out of the set: One").single()).click();
        assertThat(now(set).questions()).isEmpty();
    }

    @Test
    void aMoveOnTopOfAnothersChangeIsNotSavedAndTheNewestStateIsShown() {
        var one = keep("One");
        var two = keep("Two");
        var three = keep("Three");
        var set = open("Thursday", one, two);
        sets.add(person, set.id(), three);
        test($(NativeButton.class).withAriaLabel("Move down: One").single()).click();
        assertThat(now(set).questions()).containsExactly(one, two, three);
        assertThat($(NativeButton.class).withAriaLabel("Move up: Three").exists()).isTrue();
    }

    @Test
    void theNameIsSavedAsItIsTyped() {
        var set = open("Thursday");
        test($(TextField.class).withLabel("Name of the set").single()).setValue("Friday");
        assertThat(now(set).name()).isEqualTo("Friday");
        assertThat($(Span.class).withText("Saved a moment ago").exists()).isTrue();
    }

    @Test
    void aSetIsDeletedAfterAsking() {
        var set = open("Thursday");
        test($(Button.class).withText("Delete the set").single()).click();
        assertThat(sets.find(person, set.id())).isPresent();
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(sets.find(person, set.id())).isEmpty();
    }

    @Test
    void someoneElsesSetIsNotFound() {
        var stranger = people.startGuest().id();
        var theirs = ((SetResult.Saved) sets.create(stranger, "Theirs", List.of())).set();
        UI.getCurrent().navigate(QuestionRoutes.set(theirs.id()));
        assertThat(getCurrentView()).isNotInstanceOf(QuestionSetView.class);
    }

    @Test
    void aLongSetCostsAsManyStatementsAsAShortOne() {
        var few = open("Few", keep("One"));
        var many = new ArrayList<QuestionId>();
        for (var number = 0; number < 50; number++) {
            many.add(keep("Question " + number));
        }
        var long0 = open("Many", many.toArray(QuestionId[]::new));
        var forFew = StatementCounter.count(() -> open(few));
        assertThat(StatementCounter.count(() -> open(long0))).isEqualTo(forFew);
        assertThat(forFew).isLessThanOrEqualTo(5);
    }

    private QuestionId keep(String text) {
        return ((SaveResult.Saved) bank.create(person, saying(text).build())).question().id();
    }

    private QuestionSet open(String name, QuestionId... questions) {
        var set = ((SetResult.Saved) sets.create(person, name, List.of(questions))).set();
        open(set);
        return set;
    }

    private void open(QuestionSet set) {
        navigate(QuestionRoutes.set(set.id()), QuestionSetView.class);
    }

    private QuestionSet now(QuestionSet set) {
        return sets.find(person, set.id()).orElseThrow();
    }
}
