package app.rebound.questions.csv;

import app.rebound.base.csv.CsvColumns;
import app.rebound.base.csv.CsvExport;
import app.rebound.base.csv.CsvLimits;
import app.rebound.base.csv.CsvProblem;
import app.rebound.base.csv.CsvRow;
import app.rebound.base.csv.CsvRows;
import app.rebound.base.csv.CsvSource;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The rows of a file that were wrong, as they stand there, with the reason in front: to be put
 * right and brought in again.
 */
@Component
public class WrongRows {

    static final String ROW = "row";
    static final String REASON = "reason";

    private final ImportWords words;

    WrongRows(ImportWords words) {
        this.words = words;
    }

    /** Writes them as CSV; {@code said} turns a reason into words. */
    public void write(ImportRequest request, Function<CsvProblem, String> said, OutputStream out)
            throws IOException {
        var widest = new int[1];
        forEach(
                request,
                (columns, row, reasons) ->
                        widest[0] =
                                Math.max(
                                        widest[0],
                                        Math.max(columns.names().size(), row.cells().size())));
        try (var csv = CsvExport.forSpreadsheets(out, header(request, widest[0]))) {
            forEach(
                    request,
                    (columns, row, reasons) -> {
                        var cells = new ArrayList<String>();
                        cells.add(Long.toString(row.number()));
                        cells.add(reasons.stream().map(said).collect(Collectors.joining(" ")));
                        for (var i = 0; i < widest[0]; i++) {
                            cells.add(row.cell(i));
                        }
                        csv.row(cells);
                    });
        }
    }

    /** The names this importer knows best, so that nothing has to be said twice. */
    private List<String> header(ImportRequest request, int width) throws IOException {
        var header = new ArrayList<>(List.of(ROW, REASON));
        try (var rows = open(request)) {
            var names = rows.columns().names();
            for (var i = 0; i < width; i++) {
                var index = i;
                header.add(
                        request.mapping().columns().stream()
                                .filter(column ->
                                        request.mapping().index(column).orElse(-1) == index)
                                .findFirst()
                                .map(QuestionColumn::header)
                                .orElse(i < names.size() ? names.get(i) : ""));
            }
        }
        return header;
    }

    private interface Action {
        void accept(CsvColumns columns, CsvRow row, List<CsvProblem> reasons) throws IOException;
    }

    private void forEach(ImportRequest request, Action action) throws IOException {
        try (var rows = open(request)) {
            var reader =
                    new RowReader(words, request.mapping(), rows.columns(), request.language());
            for (var row = rows.next(); row.isPresent(); row = rows.next()) {
                var reasons = reader.read(row.get()).problems();
                if (!reasons.isEmpty() && !ImportRun.isEmpty(row.get())) {
                    action.accept(rows.columns(), row.get(), reasons);
                }
            }
        }
    }

    private static CsvRows open(ImportRequest request) throws IOException {
        return new CsvSource(request.file(), CsvLimits.USUAL).open(request.layout());
    }
}
