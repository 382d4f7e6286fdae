package app.rebound.questions.ui;

import static app.rebound.questions.AQuestion.saying;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.questions.QuestionBank;
import app.rebound.questions.QuestionId;
import app.rebound.questions.QuestionRoutes;
import app.rebound.questions.QuestionSetRow;
import app.rebound.questions.QuestionSets;
import app.rebound.questions.SaveResult;
import app.rebound.testing.SignedIn;
import app.rebound.testing.StatementCounter;
import app.rebound.testing.ViewTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

@ViewTest
class QuestionViewTest extends SpringBrowserlessTest {

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
    void aQuestionShowsEverythingAboutIt() {
        open(keep("Why us?"));
        assertThat($(H1.class).single().getText()).isEqualTo("Why us?");
        assertThat($(H2.class).all())
                .extracting(H2::getText)
                .containsExactly(
                        "What a good answer covers",
                        "What may be asked next",
                        "The same in other words",
                        "About this question",
                        "Your notes");
        assertThat($(Paragraph.class).withText("Not practised yet.").exists()).isTrue();
    }

    @Test
    void someoneElsesQuestionIsNotFound() {
        var stranger = people.startGuest().id();
        var id =
                ((SaveResult.Saved) bank.create(stranger, saying("Theirs").build()))
                        .question()
                        .id();
        openAny(id);
        assertThat(getCurrentView()).isNotInstanceOf(QuestionView.class);
    }

    @Test
    void aNoteIsKeptAndCanBeDeleted() {
        var id = keep("Why us?");
        open(id);
        test($(TextArea.class).withLabel("A note for next time").single()).setValue("Slower.");
        test($(Button.class).withText("Keep the note").single()).click();
        assertThat($(Paragraph.class).withText("Slower.").exists()).isTrue();
        test($(Button.class).withAriaLabel("Delete the note: Slower.").single()).click();
        assertThat(bank.notes(person, id, Pageable.unpaged())).isEmpty();
    }

    @Test
    void olderNotesAreShownOnAsking() {
        var id = keep("Why us?");
        IntStream.range(0, 7).forEach(number -> bank.addNote(person, id, "Note " + number));
        open(id);
        assertThat(notesShown()).isEqualTo(5);
        test($(Button.class).withText("Show older notes").single()).click();
        assertThat(notesShown()).isEqualTo(7);
        assertThat($(Button.class).withText("Show older notes").exists()).isFalse();
    }

    @Test
    void aPersonWithVeryManySetsFindsTheOthersByName() {
        var id = keep("Why us?");
        IntStream.range(10, 30).forEach(number -> sets.create(person, "Set " + number, List.of()));
        open(id);
        new MenuBarTester<>($(AddToSetMenu.class).single())
                .clickItem("Add to a set", "Another set …");
        test($(ComboBox.class).withLabel("Which set").single()).selectItem("Set 27");
        test($(Button.class).withText("Add").single()).click();
        assertThat(sets.rows(person, "Set 27", PageRequest.of(0, 1)).getContent().getFirst())
                .extracting(QuestionSetRow::questions)
                .isEqualTo(1);
    }

    @Test
    void whatWasPractisedIsArchivedInsteadOfDeletedAndCanBePutBack() {
        var id = keep("Why us?");
        bank.markPractised(person, id, Instant.EPOCH);
        open(id);
        test($(Button.class).withText("Delete").single()).click();
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(bank.find(person, id).orElseThrow().archived()).isTrue();
        test($(Button.class).withText("Put back into the list").single()).click();
        assertThat(bank.find(person, id).orElseThrow().archived()).isFalse();
    }

    @Test
    void whatNobodyUsedIsDeleted() {
        var id = keep("Why us?");
        open(id);
        test($(Button.class).withText("Delete").single()).click();
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(bank.find(person, id)).isEmpty();
        assertThat(getCurrentView()).isInstanceOf(QuestionListView.class);
    }

    @Test
    void aPageOfAQuestionCostsAtMostFiveStatements() {
        var id = keep("Why us?");
        IntStream.range(0, 10).forEach(number -> bank.addNote(person, id, "Note " + number));
        IntStream.range(0, 10).forEach(number -> sets.create(person, "S" + number, List.of(id)));
        open(id);
        assertThat(StatementCounter.count(() -> open(id))).isLessThanOrEqualTo(5);
    }

    private long notesShown() {
        return $(Paragraph.class).all().stream()
                .filter(words -> words.getText().startsWith("Note "))
                .count();
    }

    private QuestionId keep(String text) {
        return ((SaveResult.Saved) bank.create(person, saying(text).build())).question().id();
    }

    private void open(QuestionId id) {
        navigate(QuestionRoutes.question(id), QuestionView.class);
    }

    private void openAny(QuestionId id) {
        UI.getCurrent().navigate(QuestionRoutes.question(id));
    }
}
