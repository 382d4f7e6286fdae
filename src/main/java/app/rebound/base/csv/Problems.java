package app.rebound.base.csv;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;

/** Every problem that reading a CSV file can find; the texts are in {@code i18n/csv.properties}. */
final class Problems {

    private static final long WHOLE_FILE = 0;

    private Problems() {}

    static CsvProblem fileTooLarge(long bytes, long limit) {
        return wholeFile(
                "file-too-large", Map.of("size", megabytes(bytes), "limit", megabytes(limit)));
    }

    static CsvProblem emptyFile() {
        return wholeFile("empty-file", Map.of());
    }

    static CsvProblem tooManyColumns(int found, int limit) {
        return wholeFile("too-many-columns", Map.of("found", found, "limit", limit));
    }

    static CsvProblem duplicateColumn(long row, CsvColumns columns, int first, int second) {
        return new CsvProblem(
                row,
                columns.name(second),
                key("duplicate-column"),
                Map.of(
                        "row", row,
                        "first", CsvColumns.letter(first),
                        "firstName", columns.name(first),
                        "second", CsvColumns.letter(second),
                        "secondName", columns.name(second)));
    }

    static CsvRow unclosedQuote(long row, long line) {
        return unreadable(row, line, "unclosed-quote", Map.of("row", row, "line", line));
    }

    static CsvRow textAfterQuote(long row, long line) {
        return unreadable(row, line, "text-after-quote", Map.of("row", row, "line", line));
    }

    static CsvRow tooManyBrokenRows(long row, long line, int limit) {
        return unreadable(row, line, "too-many-broken-rows", Map.of("row", row, "limit", limit));
    }

    static CsvProblem tooFewCells(long row, int expected, int found) {
        return ragged(row, "too-few-cells", expected, found);
    }

    static CsvProblem tooManyCells(long row, int expected, int found) {
        return ragged(row, "too-many-cells", expected, found);
    }

    static CsvProblem cellTooLong(long row, String column, int length, int limit) {
        return new CsvProblem(
                row,
                column,
                key("cell-too-long"),
                Map.of("row", row, "column", column, "length", length, "limit", limit));
    }

    static CsvProblem unreadableCharacters(long row, String column, Charset charset) {
        return new CsvProblem(
                row,
                column,
                key("unreadable-characters"),
                Map.of("row", row, "column", column, "charset", charset.displayName()));
    }

    private static CsvProblem wholeFile(String name, Map<String, Object> args) {
        return new CsvProblem(WHOLE_FILE, null, key(name), args);
    }

    private static CsvProblem ragged(long row, String name, int expected, int found) {
        return new CsvProblem(
                row, null, key(name), Map.of("row", row, "expected", expected, "found", found));
    }

    private static CsvRow unreadable(long row, long line, String name, Map<String, Object> args) {
        var problem = new CsvProblem(row, null, key(name), args);
        return new CsvRow(row, line, List.of(), List.of(problem));
    }

    /** Rounded up to a tenth, so that a file just above the limit never reads as large as it. */
    private static double megabytes(long bytes) {
        return Math.ceil(bytes * 10 / (1024.0 * 1024)) / 10;
    }

    private static String key(String name) {
        return "csv.problem." + name;
    }
}
