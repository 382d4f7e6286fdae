package app.rebound.questions.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.base.ui.CsvDownload;
import app.rebound.base.ui.CsvPlanCard;
import app.rebound.questions.QuestionBank;
import app.rebound.questions.QuestionFilter;
import app.rebound.questions.QuestionFilter.Ownership;
import app.rebound.questions.csv.NearDuplicates;
import app.rebound.testing.SignedIn;
import app.rebound.testing.ViewTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroupTester;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadTester;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class QuestionImportViewTest extends SpringBrowserlessTest {

    @Autowired People people;
    @Autowired QuestionBank bank;

    private PersonId person;

    @BeforeEach
    void signIn() {
        person = SignedIn.as(people.startGuest()).id();
        navigate(QuestionImportView.class);
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void nothingIsWrittenBeforeItIsConfirmed() {
        upload("text\nWhy us?\nWhy not?\n");
        eventually(() -> assertThat(button("Import 2 questions").isEnabled()).isTrue());
        assertThat(own()).isZero();
        test(button("Import 2 questions")).click();
        eventually(() -> assertThat(headings()).contains("2 questions imported"));
        assertThat(own()).isEqualTo(2);
    }

    @Test
    void wrongRowsComeFirstAndTheRestCanComeInWithoutThem() {
        upload("text,kind\nWhy us?,nonsense\nWhy not?,motivation\n");
        eventually(() ->
                assertThat(shownRows()).extracting(CsvPlanCard.Row::number).containsExactly(2L));
        assertThat($(CsvDownload.class).withText("Download these rows with the reasons").exists())
                .isTrue();
        test(button("Import one question")).click();
        eventually(() -> assertThat(paragraphs()).contains("One row could not come in."));
        assertThat(own()).isEqualTo(1);
    }

    @Test
    void nearDuplicatesAreLeftOutUnlessThePersonDecidesOtherwise() {
        upload("text\nWhy us?\n2. why US\n");
        eventually(() -> assertThat(button("Import one question").isEnabled()).isTrue());
        near().selectItem("Bring them in as well");
        assertThat(button("Import 2 questions").isEnabled()).isTrue();
    }

    @Test
    void aFileOfWhatIsThereAlreadyHasNothingToImport() {
        upload("text\nWhy us?\n");
        eventually(() -> test(button("Import one question")).click());
        eventually(() -> test(button("Choose another file")).click());
        upload("text\nWhy us?\n");
        eventually(() -> assertThat(button("Nothing to import").isEnabled()).isFalse());
    }

    @Test
    void aFileThatIsTooLargeIsRefusedInWords() {
        new UploadTester<>($(Upload.class).single())
                .upload("large.csv", "text/csv", new byte[20 * 1024 * 1024 + 1]);
        eventually(() ->
                assertThat(paragraphs())
                        .contains("This file is larger than 20 MB. Split it into several files."));
    }

    @Test
    void leavingThePageLetsTheFileGoAndSaysSoLater() {
        upload("text\nWhy us?\n");
        eventually(() -> assertThat(button("Import one question").isEnabled()).isTrue());
        UI.getCurrent().navigate("");
        navigate(QuestionImportView.class);
        assertThat(paragraphs()).anyMatch(text -> text.contains("the file was let go"));
        assertThat(own()).isZero();
    }

    @Test
    void someoneWhoIsNoAdminIsNotAskedWhereto() {
        upload("text\nWhy us?\n");
        eventually(() -> assertThat(button("Import one question").isEnabled()).isTrue());
        assertThat($(RadioButtonGroup.class).all()).isEmpty();
    }

    @Test
    void everyPartOfAQuestionCanBeMapped() {
        upload("text\nWhy us?\n");
        eventually(() -> assertThat($(Select.class).withCaption("Question").exists()).isTrue());
    }

    private void upload(String content) {
        new UploadTester<>($(Upload.class).single())
                .upload("questions.csv", "text/csv", content.getBytes(UTF_8));
    }

    private static void eventually(Runnable assertion) {
        await().pollInSameThread()
                .untilAsserted(() -> {
                    roundTrip();
                    assertion.run();
                });
    }

    private Button button(String text) {
        return $(Button.class).withText(text).single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroupTester<RadioButtonGroup<NearDuplicates>, NearDuplicates> near() {
        return new RadioButtonGroupTester<>(
                (RadioButtonGroup<NearDuplicates>) $(RadioButtonGroup.class).single());
    }

    @SuppressWarnings("unchecked")
    private List<CsvPlanCard.Row> shownRows() {
        return ((Grid<CsvPlanCard.Row>) $(Grid.class).single())
                .getListDataView()
                .getItems()
                .toList();
    }

    private List<String> headings() {
        return $(H2.class).all().stream().map(H2::getText).toList();
    }

    private List<String> paragraphs() {
        return $(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private long own() {
        return bank.count(
                person,
                new QuestionFilter(
                        "", Set.of(), Set.of(), Set.of(), Set.of(), null, Ownership.OWN, false));
    }
}
