package app.rebound.base.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of an open CSV file, read one at a time; none where the file as a whole is unusable. */
public final class CsvRows implements AutoCloseable {

    private final RecordReader records;
    private final RowCheck check;
    private final List<CsvProblem> problems;
    private @Nullable CsvRow firstData;

    private CsvRows(
            RecordReader records,
            RowCheck check,
            List<CsvProblem> problems,
            @Nullable CsvRow firstData) {
        this.records = records;
        this.check = check;
        this.problems = List.copyOf(problems);
        this.firstData = firstData;
    }

    /** Reads as far as it takes to know the columns. */
    static CsvRows read(RecordReader records, CsvLayout layout, CsvLimits limits)
            throws IOException {
        var first = records.next();
        var unusable = unusable(first, limits);
        if (first.isEmpty() || !unusable.isEmpty()) {
            return new CsvRows(records, RowCheck.NO_COLUMNS, unusable, null);
        }
        var row = first.get();
        var lettered =
                new RowCheck(
                        CsvColumns.lettered(row.cells().size()),
                        layout.charset(),
                        limits.cellCharacters());
        if (layout.header() == CsvHeader.ABSENT) {
            return new CsvRows(records, lettered, List.of(), row);
        }
        var header = lettered.check(row);
        var columns = CsvColumns.named(header.cells());
        var problems = new ArrayList<>(header.problems());
        problems.addAll(columns.duplicates(row.number()));
        return new CsvRows(records, lettered.with(columns), problems, null);
    }

    /** A file of which nothing is read. */
    static CsvRows refused(CsvProblem why) throws IOException {
        var nothing = new RecordReader(Reader.nullReader(), CsvDelimiter.COMMA);
        return new CsvRows(nothing, RowCheck.NO_COLUMNS, List.of(why), null);
    }

    public CsvColumns columns() {
        return check.columns();
    }

    /** What is wrong with the file as a whole or with its header. */
    public List<CsvProblem> problems() {
        return problems;
    }

    /** The next row that is not an empty line, with its problems; empty after the last one. */
    public Optional<CsvRow> next() throws IOException {
        if (columns().names().isEmpty()) {
            return Optional.empty();
        }
        var row = firstData == null ? records.next() : Optional.of(firstData);
        firstData = null;
        return row.map(check::check);
    }

    @Override
    public void close() throws IOException {
        records.close();
    }

    private static List<CsvProblem> unusable(Optional<CsvRow> first, CsvLimits limits) {
        if (first.isEmpty()) {
            return List.of(Problems.emptyFile());
        }
        var row = first.get();
        return row.cells().size() > limits.columns()
                ? List.of(Problems.tooManyColumns(row.cells().size(), limits.columns()))
                : row.problems();
    }
}
