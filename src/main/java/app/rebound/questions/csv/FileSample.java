package app.rebound.questions.csv;

import app.rebound.base.csv.CsvColumns;
import app.rebound.base.csv.CsvRow;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The first rows of a file as they stand there, to see what its columns are. */
public record FileSample(CsvColumns columns, List<CsvRow> rows) {

    /** The first thing in this column, empty where there is none. */
    public String example(int column) {
        return rows.stream()
                .map(row -> row.cell(column).strip())
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The column in which most cells end in a question mark, the first of equals. */
    Optional<Integer> mostQuestions() {
        return IntStream.range(0, columns.names().size())
                .boxed()
                .max(Comparator.comparing(this::questions).thenComparing(i -> -i));
    }

    private long questions(int column) {
        return rows.stream().filter(row -> row.cell(column).strip().endsWith("?")).count();
    }
}
