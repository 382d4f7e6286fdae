package app.rebound.questions.csv;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.testing.ViewTest;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** What programs and people make of CSV, as far as it concerns questions. */
@ViewTest
class ImportedFilesTest {

    @Autowired QuestionImports imports;
    @Autowired People people;
    @TempDir Path folder;

    @Test
    void lineBreaksAndQuotationMarksInsideACellBelongToIt() throws IOException {
        var plan = plan("text,source\n\"Say \"\"hello\"\"\nto us\",me\n");
        assertThat(texts(plan, RowState.NEW)).containsExactly("Say \"hello\"\nto us");
    }

    @Test
    void aRaggedRowIsNamedAndTheOthersComeIn() throws IOException {
        var plan = plan("text,source\nOne?,me\nTwo?\nThree?,me,too,much\nFour?,me\n");
        assertThat(texts(plan, RowState.NEW)).containsExactly("One?", "Four?");
        assertThat(keys(plan))
                .containsExactly("csv.problem.too-few-cells", "csv.problem.too-many-cells");
    }

    @Test
    void emptyLinesAreNoRowsButCountAsOnes() throws IOException {
        var plan = plan("text,source\n\nOne?,me\n,\n \nTwo?,me\n\n\n");
        assertThat(plan.counts().all()).isEqualTo(2);
        assertThat(plan.rows(RowState.NEW)).extracting(PlannedRow::number).containsExactly(3L, 6L);
    }

    @Test
    void aHugeCellIsNamedWithItsLength() throws IOException {
        var plan = plan("text\n" + "a".repeat(30_000) + "\n" + "b".repeat(1_001) + "\nFine?\n");
        assertThat(texts(plan, RowState.NEW)).containsExactly("Fine?");
        assertThat(keys(plan))
                .containsExactly("csv.problem.cell-too-long", "question-import.problem.too-long");
    }

    @Test
    void formulasAndControlCharactersComeInAsPlainText() throws IOException {
        var plan = plan("text\n=1+2\n'=1+3\nbe\u0007ll\u0000?\n");
        assertThat(plan.counts().of(RowState.NEW)).isEqualTo(3);
        assertThat(texts(plan, RowState.NEW)).contains("=1+2", "=1+3");
    }

    @Test
    void anUnclosedQuotationMarkSpoilsOnlyItsRow() throws IOException {
        var plan = plan("text\nOne?\n\"Two?\nThree?\n");
        assertThat(texts(plan, RowState.NEW)).containsExactly("One?", "Three?");
        assertThat(keys(plan)).containsExactly("csv.problem.unclosed-quote");
    }

    @Test
    void twoColumnsOfOneNameAreNamedAndTheFirstIsTaken() throws IOException {
        var plan = plan("text,source,text\nOne?,me,Two?\n");
        assertThat(plan.fileProblems())
                .extracting("key")
                .containsExactly("csv.problem.duplicate-column");
        assertThat(texts(plan, RowState.NEW)).containsExactly("One?");
    }

    @Test
    void utf16FromASpreadsheetWithTabsIsRecognised() throws IOException {
        var request = request("\uFEFFFrage\tQuelle\nWürden Sie?\tich\n", StandardCharsets.UTF_16LE);
        assertThat(request.layout().charset()).isEqualTo(StandardCharsets.UTF_16LE);
        assertThat(texts(plan(request), RowState.NEW)).containsExactly("Würden Sie?");
    }

    @Test
    void windows1252WithSemicolonsIsRecognised() throws IOException {
        var request =
                request(
                        "Frage;Quelle\nWürden Sie „Größe“ zeigen – gern?;ich\n",
                        Charset.forName("windows-1252"));
        assertThat(texts(plan(request), RowState.NEW))
                .containsExactly("Würden Sie „Größe“ zeigen – gern?");
    }

    @Test
    void aWrongGuessCanBeCorrected() throws IOException {
        var guessed = request("Größe?\n", StandardCharsets.UTF_8);
        var wrong =
                imports.read(
                        guessed.file(),
                        guessed.layout().withCharset(Charset.forName("windows-1252")),
                        Locale.ENGLISH);
        assertThat(texts(plan(wrong), RowState.NEW)).containsExactly("GrÃ¶ÃŸe?");
        var right =
                imports.read(
                        wrong.file(),
                        wrong.layout().withCharset(StandardCharsets.UTF_8),
                        Locale.ENGLISH);
        assertThat(texts(plan(right), RowState.NEW)).containsExactly("Größe?");
    }

    @Test
    void whereNoColumnSoundsLikeQuestionsTheOneThatAsksIsTaken() throws IOException {
        var request = request("4,Why us?\n5,Why not?\n", StandardCharsets.UTF_8);
        assertThat(request.mapping().index(QuestionColumn.TEXT)).contains(1);
    }

    private ImportRequest request(String text, Charset charset) throws IOException {
        return imports.guess(AFile.of(folder, text, charset), Locale.ENGLISH);
    }

    private ImportPlan plan(String text) throws IOException {
        return plan(request(text, StandardCharsets.UTF_8));
    }

    private ImportPlan plan(ImportRequest request) throws IOException {
        return imports.plan(people.startGuest().id(), request, ImportWatch.NONE).orElseThrow();
    }

    private static List<String> texts(ImportPlan plan, RowState state) {
        return plan.rows(state).stream().map(PlannedRow::text).toList();
    }

    private static List<String> keys(ImportPlan plan) {
        return plan.rows(RowState.WRONG).stream()
                .flatMap(row -> row.reasons().stream())
                .map(problem -> problem.key())
                .toList();
    }
}
