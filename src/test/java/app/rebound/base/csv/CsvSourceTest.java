package app.rebound.base.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSourceTest {

    private static final int MEGABYTE = 1024 * 1024;

    @TempDir Path folder;

    private UploadedFile file(String text) throws IOException {
        return UploadedFile.with(folder, text);
    }

    @Test
    void quotedCellsKeepNewlinesQuotesAndDelimiters() throws IOException {
        var content = file("text,note\n\"Tell me,\nplease\",\"she said \"\"why\"\"\"\n").read();

        assertThat(content.cells())
                .containsExactly(List.of("Tell me,\nplease", "she said \"why\""));
        assertThat(content.problems()).isEmpty();
    }

    @Test
    void rowsAreNumberedAsASpreadsheetDoesAndLinesAsAnEditorDoes() throws IOException {
        var rows = file("text,note\n\nA,\"one\ntwo\nthree\"\n   \nB,2\nC,3").read().rows();

        assertThat(rows).extracting(CsvRow::number).containsExactly(3L, 5L, 6L);
        assertThat(rows).extracting(CsvRow::line).containsExactly(3L, 7L, 8L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void everyKindOfLineEndIsReadAsOne(String end) throws IOException {
        var content = file(String.join(end, "text,note", "A,\"one", "two\"", "", "B,2", "")).read();

        assertThat(content.cells()).containsExactly(List.of("A", "one\ntwo"), List.of("B", "2"));
        assertThat(content.rows()).extracting(CsvRow::line).containsExactly(2L, 5L);
        assertThat(content.problems()).isEmpty();
    }

    @Test
    void controlCharactersAreGoneButTabsAndNewlinesStay() throws IOException {
        var content = file("te\0xt,note\n\"A\0\u0007\u001B\u007F\u0085\tB\nC\",\0\n").read();

        assertThat(content.columns().names()).containsExactly("text", "note");
        assertThat(content.cells()).containsExactly(List.of("A\tB\nC", ""));
    }

    @Test
    void aRowWithTooFewCellsSaysSoAndKeepsWhatItHas() throws IOException {
        var content = file("text,note,level\nA,1\nB,2,3\n").read();

        assertThat(content.onlyProblem())
                .isEqualTo(
                        new CsvProblem(
                                2,
                                null,
                                "csv.problem.too-few-cells",
                                Map.of("row", 2L, "expected", 3, "found", 2)));
        assertThat(content.rows().getFirst().cell(2)).isEmpty();
        assertThat(content.rows().getFirst().cell(1)).isEqualTo("1");
    }

    @Test
    void aRowWithTooManyCellsSaysSo() throws IOException {
        var problem = file("text,note\nWell, I think,1\n").read().onlyProblem();

        assertThat(problem.key()).isEqualTo("csv.problem.too-many-cells");
        assertThat(problem.row()).isEqualTo(2);
        assertThat(problem.args()).containsEntry("expected", 2).containsEntry("found", 3);
    }

    @Test
    void emptyCellsBeyondTheLastColumnDoNoHarm() throws IOException {
        var content = file("text,note\nA,1,, \n,,,\n").read();

        assertThat(content.problems()).isEmpty();
        assertThat(content.rows().getLast().isBlank()).isTrue();
    }

    @Test
    void anUnclosedQuoteNamesWhereItOpenedAndLosesNoOtherRow() throws IOException {
        var content = file("text,note\nA,1\n\"B,2\nC,3\n").read();

        assertThat(content.onlyProblem())
                .isEqualTo(
                        new CsvProblem(
                                3,
                                null,
                                "csv.problem.unclosed-quote",
                                Map.of("row", 3L, "line", 3L)));
        assertThat(content.cells())
                .containsExactly(List.of("A", "1"), List.of(), List.of("C", "3"));
    }

    @Test
    void aQuoteThatSwallowsTheNextOneIsReportedWhereItOpened() throws IOException {
        var content = file("text,note\n\"A,1\n\"B\",2\nC,3\n").read();

        assertThat(content.onlyProblem().key()).isEqualTo("csv.problem.text-after-quote");
        assertThat(content.onlyProblem().row()).isEqualTo(2);
        assertThat(content.cells())
                .containsExactly(List.of(), List.of("B", "2"), List.of("C", "3"));
        assertThat(content.rows()).extracting(CsvRow::number).containsExactly(2L, 3L, 4L);
    }

    @Test
    void aQuoteLeftOpenAtTheVeryEndIsAProblemToo() throws IOException {
        assertThat(file("text\nA\n\"").read().onlyProblem().row()).isEqualTo(3);
        assertThat(file("\"text").read().onlyProblem().key())
                .isEqualTo("csv.problem.unclosed-quote");
    }

    @Test
    void quotesInsideAnUnquotedCellAreJustText() throws IOException {
        assertThat(file("text,note\nsay \"hi\" now,1\n").read().cells())
                .containsExactly(List.of("say \"hi\" now", "1"));
    }

    @Test
    void readingStopsAfterSoManyBrokenRowsThatItCanHardlyBeCsv() throws IOException {
        var limit = RecordReader.MOST_BROKEN_ROWS;
        var broken = "\"A\"x,1\n";

        var bearable = file("text,note\n" + broken.repeat(limit) + "B,2\n").read();
        assertThat(bearable.problems()).hasSize(limit);
        assertThat(bearable.cells()).endsWith(List.of("B", "2"));

        var tooMany = file("text,note\n" + broken.repeat(limit + 1) + "B,2\n").read();
        assertThat(tooMany.problems().getLast())
                .isEqualTo(
                        new CsvProblem(
                                limit + 2,
                                null,
                                "csv.problem.too-many-broken-rows",
                                Map.of("row", limit + 2L, "limit", limit)));
        assertThat(tooMany.rows()).hasSize(limit + 1);
    }

    @Test
    void aCellMayBeAsLongAsTheLimitAndNotLonger() throws IOException {
        var limits = new CsvLimits(MEGABYTE, 10, 5);
        var content = file("text,note\n12345,a\nb,123456\n").within(limits).read();

        assertThat(content.onlyProblem())
                .isEqualTo(
                        new CsvProblem(
                                3,
                                "note",
                                "csv.problem.cell-too-long",
                                Map.of("row", 3L, "column", "note", "length", 6, "limit", 5)));
        assertThat(content.rows().getLast().cell(1)).isEqualTo("12345");
    }

    @Test
    void aFileMayBeAsLargeAsTheLimitAndNotLarger() throws IOException {
        var limits = new CsvLimits(MEGABYTE, 10, 2 * MEGABYTE);
        var text = "text\n" + "a".repeat(MEGABYTE - 5);

        assertThat(file(text).within(limits).read().problems()).isEmpty();

        var tooLarge = file(text + "a").within(limits);
        assertThat(tooLarge.guess("text").header()).isEqualTo(CsvHeader.PRESENT);
        assertThat(tooLarge.read().rows()).isEmpty();
        assertThat(tooLarge.read().onlyProblem())
                .isEqualTo(
                        new CsvProblem(
                                0,
                                null,
                                "csv.problem.file-too-large",
                                Map.of("size", 1.1, "limit", 1.0)));
    }

    @Test
    void moreColumnsThanTheLimitAreRefused() throws IOException {
        var limits = new CsvLimits(MEGABYTE, 3, 100);

        assertThat(file("a,b,c\n1,2,3\n").within(limits).read().problems()).isEmpty();

        var refused = file("a,b,c,d\n1,2,3,4\n").within(limits).read();
        assertThat(refused.rows()).isEmpty();
        assertThat(refused.onlyProblem().args())
                .containsEntry("found", 4)
                .containsEntry("limit", 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\uFEFF", "\r\n  \r\n\0"})
    void aFileWithNothingInItSaysSo(String text) throws IOException {
        assertThat(file(text).read().onlyProblem().key()).isEqualTo("csv.problem.empty-file");
        assertThat(file(text).guess("text").delimiter()).isEqualTo(CsvDelimiter.COMMA);
    }

    @Test
    void twoColumnsOfOneNameAreBothNamed() throws IOException {
        var content = file("Follow ups,note,follow_ups\n1,2,3\n").read();

        assertThat(content.onlyProblem())
                .isEqualTo(
                        new CsvProblem(
                                1,
                                "follow_ups",
                                "csv.problem.duplicate-column",
                                Map.of(
                                        "row", 1L,
                                        "first", "A",
                                        "firstName", "Follow ups",
                                        "second", "C",
                                        "secondName", "follow_ups")));
        assertThat(content.cells()).hasSize(1);
    }

    @Test
    void columnsWithoutANameGoByTheirLetter() throws IOException {
        assertThat(file("text,, \n1,2,3\n").read().columns().names())
                .containsExactly("text", "B", "C");
        assertThat(
                        file("1,2\n")
                                .read(CsvLayout.OWN_EXPORT.withHeader(CsvHeader.ABSENT))
                                .columns()
                                .names())
                .containsExactly("A", "B");
        assertThat(CsvColumns.letter(25) + CsvColumns.letter(26) + CsvColumns.letter(702))
                .isEqualTo("ZAAAAA");
    }

    @Test
    void withoutAHeaderTheFirstRowIsData() throws IOException {
        var content =
                file("Why?,1\nHow?\n").read(CsvLayout.OWN_EXPORT.withHeader(CsvHeader.ABSENT));

        assertThat(content.cells()).containsExactly(List.of("Why?", "1"), List.of("How?"));
        assertThat(content.onlyProblem().row()).isEqualTo(2);
    }

    @Test
    void aCellIsFoundByItsColumnHoweverThatIsWritten() throws IOException {
        var content = file("Text,Follow Ups\nWhy?\n").read();
        var row = content.rows().getFirst();

        assertThat(content.columns().cell(row, "text")).contains("Why?");
        assertThat(content.columns().cell(row, "follow_ups")).contains("");
        assertThat(content.columns().cell(row, "level")).isEmpty();
    }

    @Test
    void charactersThatTheChosenCharsetCannotReadAreReported() throws IOException {
        var windows1252 = Charset.forName("windows-1252");
        var file = UploadedFile.with(folder, "text,note\nGröße,1\n", windows1252);

        assertThat(file.read(CsvLayout.OWN_EXPORT.withCharset(windows1252)).problems()).isEmpty();
        var problem = file.read().onlyProblem();
        assertThat(problem.key()).isEqualTo("csv.problem.unreadable-characters");
        assertThat(problem.column()).isEqualTo("text");
        assertThat(problem.args()).containsEntry("charset", "UTF-8");
    }

    @Test
    void anyBytesAtAllAreReadWithoutAnException() throws IOException {
        var random = new Random(7);
        for (var i = 0; i < 300; i++) {
            var bytes = new byte[random.nextInt(2_000)];
            random.nextBytes(bytes);
            for (var j = 0; j < bytes.length; j++) {
                bytes[j] =
                        random.nextInt(3) == 0
                                ? (byte) "\",;\n\r\t'= a".charAt(random.nextInt(10))
                                : bytes[j];
            }
            var file = UploadedFile.with(folder, bytes);

            assertThat(file.read(file.guess("text")).columns()).isNotNull();
            assertThat(file.read(CsvLayout.OWN_EXPORT.withCharset(StandardCharsets.UTF_16LE)))
                    .isNotNull();
        }
    }

    @Test
    void formulasComeInAsText() throws IOException {
        assertThat(file("text,note\n=1+2,'plain\n").read().cells())
                .containsExactly(List.of("=1+2", "'plain"));
    }
}
