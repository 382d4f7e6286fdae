package app.rebound.questions.ui;

import static app.rebound.questions.AQuestion.saying;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.base.ui.EmptyState;
import app.rebound.questions.QuestionBank;
import app.rebound.questions.QuestionId;
import app.rebound.questions.QuestionKind;
import app.rebound.questions.QuestionRoutes;
import app.rebound.questions.QuestionRow;
import app.rebound.questions.SaveResult;
import app.rebound.testing.SignedIn;
import app.rebound.testing.StatementCounter;
import app.rebound.testing.ViewTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class QuestionListViewTest extends SpringBrowserlessTest {

    private static final String OWN = "whose=own";

    @Autowired QuestionBank bank;
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
    void whoHasNoQuestionsOfTheirOwnIsToldAndCanTakeTheFilterAway() {
        open(OWN);
        assertThat($(EmptyState.class).exists()).isTrue();
        assertThat(count()).isEqualTo("No question");
        test($(Button.class, $(EmptyState.class).single()).withText("Clear the filters").single())
                .click();
        assertThat(whose().getValue().toString()).isEqualTo("ALL");
    }

    @Test
    void typingNarrowsTheList() {
        keep("Why us?");
        keep("Why now?");
        open(OWN);
        assertThat(texts()).containsExactly("Why now?", "Why us?");
        test($(TextField.class).withLabel("Search questions").single()).setValue("us");
        assertThat(texts()).containsExactly("Why us?");
        assertThat(count()).isEqualTo("1 question");
    }

    @Test
    void theAddressSaysWhatIsAskedFor() {
        keep("Why us?");
        bank.create(person, saying("What if?").of(QuestionKind.SITUATIONAL).build());
        open(OWN + "&kind=situational&sort=newest&practised=never&q=what");
        assertThat(texts()).containsExactly("What if?");
        assertThat($(MultiSelectComboBox.class).withLabel("Kind").single().getValue())
                .isEqualTo(Set.of(QuestionKind.SITUATIONAL));
        assertThat($(Checkbox.class).withLabel("Never practised").single().getValue()).isTrue();
    }

    @Test
    void aChosenFilterNarrowsTheList() {
        keep("Practised already");
        var fresh = keep("Fresh");
        bank.markPractised(person, fresh, Instant.EPOCH);
        open(OWN);
        test($(Checkbox.class).withLabel("Never practised").single()).click();
        assertThat(texts()).containsExactly("Practised already");
    }

    @Test
    void aRowOpensItsQuestion() {
        keep("Why us?");
        open(OWN);
        test(grid()).clickRow(0);
        assertThat(getCurrentView()).isInstanceOf(QuestionView.class);
    }

    @Test
    void aRowSaysWhatTheQuestionIsAndHowItStands() {
        var id = keep("Why us?");
        bank.markPractised(person, id, Instant.EPOCH);
        open(OWN);
        List<?> says = test(grid()).getLitRendererPropertyValue(0, 0, "says", List.class);
        assertThat(says)
                .asInstanceOf(InstanceOfAssertFactories.list(String.class))
                .contains(
                        "Behavioural · Any role · Medium · 1:30\u00a0min",
                        "My own",
                        "Practised once");
    }

    @Test
    void tenQuestionsCostAsManyStatementsAsManyDo() {
        openAndRead(); // The frame around the view costs its own, once.
        IntStream.range(0, 10).forEach(number -> keep("Question " + number));
        var forTen = StatementCounter.count(this::openAndRead);
        IntStream.range(10, 120).forEach(number -> keep("Question " + number));
        assertThat(StatementCounter.count(this::openAndRead)).isEqualTo(forTen);
        assertThat(forTen).isLessThanOrEqualTo(5);
    }

    private void open(String query) {
        UI.getCurrent().navigate(QuestionRoutes.LIST, QueryParameters.fromString(query));
    }

    private void openAndRead() {
        open(OWN);
        roundTrip();
    }

    private QuestionId keep(String text) {
        return ((SaveResult.Saved) bank.create(person, saying(text).build())).question().id();
    }

    @SuppressWarnings("unchecked")
    private Grid<QuestionRow> grid() {
        return (Grid<QuestionRow>) $(Grid.class).single();
    }

    private List<String> texts() {
        var rows = test(grid());
        return IntStream.range(0, rows.size()).mapToObj(row -> rows.getRow(row).text()).toList();
    }

    private String count() {
        return $(Paragraph.class).withClassName("rb-questions-count").single().getText();
    }

    private Select<?> whose() {
        return $(Select.class).withLabel("Show").single();
    }
}
