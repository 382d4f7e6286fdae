package app.rebound.questions.ui;

import static app.rebound.questions.AQuestion.saying;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.questions.Question;
import app.rebound.questions.QuestionBank;
import app.rebound.questions.QuestionDrafts;
import app.rebound.questions.QuestionFilter;
import app.rebound.questions.QuestionId;
import app.rebound.questions.QuestionQuery;
import app.rebound.questions.QuestionRoutes;
import app.rebound.questions.QuestionRow;
import app.rebound.questions.SaveResult;
import app.rebound.testing.SignedIn;
import app.rebound.testing.ViewTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@ViewTest
class QuestionEditorViewTest extends SpringBrowserlessTest {

    @Autowired QuestionBank bank;
    @Autowired QuestionDrafts drafts;
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
    void aQuestionOfOnesOwnIsWrittenAndSaved() {
        navigate(QuestionRoutes.NEW, QuestionEditorView.class);
        test(text()).setValue("Why us?");
        save();
        assertThat(getCurrentView()).isInstanceOf(QuestionView.class);
        assertThat(own()).containsExactly("Why us?");
        assertThat(drafts.find(person, Optional.empty())).isEmpty();
    }

    @Test
    void aQuestionWithoutTextSaysSoBesideTheField() {
        navigate(QuestionRoutes.NEW, QuestionEditorView.class);
        save();
        assertThat(text().isInvalid()).isTrue();
        assertThat(text().getErrorMessage())
                .isEqualTo("Write the question as an interviewer would say it.");
        assertThat(own()).isEmpty();
    }

    @Test
    void whatIsTypedIsThereAfterLeavingWithoutSaving() {
        navigate(QuestionRoutes.NEW, QuestionEditorView.class);
        test(text()).setValue("Half a question");
        navigate(QuestionRoutes.LIST, QuestionListView.class);
        navigate(QuestionRoutes.NEW, QuestionEditorView.class);
        assertThat(text().getValue()).isEqualTo("Half a question");
        assertThat(own()).isEmpty();
        test($(Button.class).withText("Discard the draft").single()).click();
        assertThat(text().getValue()).isEmpty();
        assertThat(drafts.find(person, Optional.empty())).isEmpty();
    }

    @Test
    void twoTabsNeverOverwriteEachOtherSilently() {
        var id = keep("Before");
        open(id);
        bank.change(person, id, 0, saying("From the other tab").build());
        test(text()).setValue("From this tab");
        save();
        assertThat($(H2.class).withText("This question was changed meanwhile").exists()).isTrue();
        assertThat(question(id).data().text()).isEqualTo("From the other tab");
        assertThat(text().getValue()).isEqualTo("From this tab");

        test($(Button.class).withText("Save mine over it").single()).click();
        assertThat(question(id).data().text()).isEqualTo("From this tab");
    }

    @Test
    void theSavedOneCanBeTakenInstead() {
        var id = keep("Before");
        open(id);
        bank.change(person, id, 0, saying("From the other tab").build());
        test(text()).setValue("From this tab");
        save();
        test($(Button.class).withText("Take the saved one").single()).click();
        assertThat(text().getValue()).isEqualTo("From the other tab");
        save();
        assertThat(question(id).data().text()).isEqualTo("From the other tab");
    }

    private QuestionId keep(String text) {
        return ((SaveResult.Saved) bank.create(person, saying(text).build())).question().id();
    }

    private Question question(QuestionId id) {
        return bank.find(person, id).orElseThrow();
    }

    private void open(QuestionId id) {
        navigate(QuestionRoutes.edit(id), QuestionEditorView.class);
    }

    private TextArea text() {
        return $(TextArea.class).withLabel("The question").single();
    }

    private void save() {
        test($(Button.class).withText("Save").single()).click();
    }

    private List<String> own() {
        var own =
                new QuestionFilter(
                        "",
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        null,
                        QuestionFilter.Ownership.OWN,
                        false);
        return bank.find(person, QuestionQuery.of(own), PageRequest.of(0, 10)).stream()
                .map(QuestionRow::text)
                .toList();
    }
}
