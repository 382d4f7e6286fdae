package app.rebound.base.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvExportTest {

    @TempDir Path folder;

    @Test
    void aFileForSpreadsheetsHasAByteOrderMarkCommasAndWindowsLineEnds() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var export = CsvExport.forSpreadsheets(out, List.of("text", "note"))) {
            export.row(List.of("Größe, bitte", "she said \"hi\""));
        }

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFtext,note\r\n\"Größe, bitte\",\"she said \"\"hi\"\"\"\r\n");
    }

    @Test
    void aFileForProgramsStartsWithTheHeader() throws IOException {
        assertThat(new String(export(List.of("text"), List.of()), StandardCharsets.UTF_8))
                .isEqualTo("text\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+2",
                "+49 30 1",
                "-5",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "'=1",
                "''@x",
                "=",
                "'-"
            })
    void aCellThatCouldActAsAFormulaGetsAnApostrophe(String cell) throws IOException {
        var bytes = export(List.of("text"), List.of(List.of(cell)));

        assertThat(new String(bytes, StandardCharsets.UTF_8).substring("text\r\n".length()))
                .matches("(?s)\"?'" + Pattern.quote(cell) + "\"?\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a=1", "'", "''", "'a", "3-5", " =1", "a@b.example", "’=1"})
    void otherCellsStayAsTheyAre(String cell) {
        assertThat(FormulaGuard.neutralise(cell)).isEqualTo(cell);
        assertThat(FormulaGuard.restore(cell)).isEqualTo(cell);
    }

    @Test
    void aRowHasACellForEveryColumn() {
        assertThatThrownBy(() -> export(List.of("text", "note"), List.of(List.of("only one"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1 cells for 2 columns");
    }

    @Test
    void aRowOfOneEmptyCellIsNotLost() throws IOException {
        var bytes = export(List.of("text"), List.of(List.of(""), List.of("  "), List.of("a")));

        assertThat(UploadedFile.with(folder, bytes).read().cells())
                .containsExactly(List.of(""), List.of("  "), List.of("a"));
    }

    @Test
    void whatWasExportedComesBackEqual() throws IOException {
        var seed = Long.getLong("rebound.seed", new Random().nextLong());
        System.out.println("CsvExportTest: -Drebound.seed=" + seed);
        var random = new Random(seed);
        for (var round = 0; round < 300; round++) {
            var width = 1 + random.nextInt(5);
            var columns = IntStream.range(0, width).mapToObj(i -> "column " + i).toList();
            var rows =
                    IntStream.range(0, random.nextInt(20))
                            .mapToObj(i -> randomRow(random, width))
                            .toList();
            var bytes = export(columns, rows);

            var read = UploadedFile.with(folder, bytes).read();

            assertThat(read.columns().names()).as("seed %d", seed).isEqualTo(columns);
            assertThat(read.cells()).as("seed %d", seed).isEqualTo(rows);
            assertThat(read.problems()).as("seed %d", seed).isEmpty();
        }
    }

    private static List<String> randomRow(Random random, int width) {
        return IntStream.range(0, width).mapToObj(i -> randomCell(random)).toList();
    }

    /**
     * Mostly what could go wrong, with any character but controls and halves of surrogate pairs.
     */
    private static String randomCell(Random random) {
        var tricky = "''''====++--@@\t\t\n\n\"\"\",,;; \u00A0\u2028\u3000\uFEFFa1ß€#\\|";
        var cell = new StringBuilder();
        var length = random.nextInt(12);
        while (cell.length() < length) {
            var c =
                    random.nextInt(4) > 0
                            ? tricky.charAt(random.nextInt(tricky.length()))
                            : random.nextInt(Character.MAX_CODE_POINT + 1);
            var lost = Character.isISOControl(c) && c != '\t' && c != '\n';
            if (!lost && Character.getType(c) != Character.SURROGATE && c != 0xFFFD) {
                cell.appendCodePoint(c);
            }
        }
        return cell.toString();
    }

    private static byte[] export(List<String> columns, List<List<String>> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var export = CsvExport.forPrograms(out, columns)) {
            for (var row : rows) {
                export.row(row);
            }
        }
        return out.toByteArray();
    }
}
