package app.rebound.questions.csv;

import app.rebound.base.csv.CsvColumns;
import app.rebound.base.csv.CsvLimits;
import app.rebound.base.csv.CsvProblem;
import app.rebound.base.csv.CsvRow;
import app.rebound.base.csv.CsvRows;
import app.rebound.base.csv.CsvSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * One passage through a file, in blocks of rows. Looking ahead and bringing in both go through
 * here, so that what was shown is what is done.
 */
final class ImportRun implements AutoCloseable {

    /** So many rows of a file are read; more belong into several files. */
    static final int MOST_ROWS = 200_000;

    static final int BLOCK = 1_000;

    private final CsvRows rows;
    private final RowReader reader;
    private final Judge judge;
    private long read;

    ImportRun(
            ImportRequest request, Destination destination, ImportWords words, KnownQuestions known)
            throws IOException {
        rows = new CsvSource(request.file(), CsvLimits.USUAL).open(request.layout());
        reader = new RowReader(words, request.mapping(), rows.columns(), request.language());
        judge = new Judge(known.in(destination), request.mapping().columns());
    }

    /** What is wrong with the file as a whole or with its header. */
    List<CsvProblem> problems() {
        return rows.problems();
    }

    CsvColumns columns() {
        return rows.columns();
    }

    /** Hands on row after row with what is to be thought of it; true if it came to the end. */
    boolean forEachBlock(ImportWatch watch, Consumer<List<JudgedRow>> action) throws IOException {
        while (!watch.cancelled()) {
            var block = nextBlock();
            if (block.isEmpty()) {
                return true;
            }
            action.accept(judge.judge(block));
            watch.read(read);
        }
        return false;
    }

    private List<ReadRow> nextBlock() throws IOException {
        var block = new ArrayList<ReadRow>(BLOCK);
        while (block.size() < BLOCK && read <= MOST_ROWS) {
            var row = rows.next();
            if (row.isEmpty()) {
                break;
            }
            if (isEmpty(row.get())) {
                continue;
            }
            block.add(++read > MOST_ROWS ? tooMany(row.get().number()) : reader.read(row.get()));
        }
        return block;
    }

    /** Whether nothing was meant by a row, as by those spreadsheets leave at the end. */
    static boolean isEmpty(CsvRow row) {
        return !row.cells().isEmpty() && row.isBlank();
    }

    private static ReadRow tooMany(long number) {
        var problem =
                new CsvProblem(
                        number,
                        null,
                        "question-import.problem.too-many-rows",
                        Map.of("row", number, "limit", MOST_ROWS));
        return new ReadRow(number, "", null, List.of(problem));
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
