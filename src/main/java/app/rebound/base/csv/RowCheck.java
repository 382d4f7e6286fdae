package app.rebound.base.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Turns a row as it stands in the file into what was meant, and says what is wrong with it. */
record RowCheck(CsvColumns columns, Charset charset, int cellLimit) {

    static final RowCheck NO_COLUMNS =
            new RowCheck(new CsvColumns(List.of()), StandardCharsets.UTF_8, 0);
    private static final String REPLACEMENT = "\uFFFD";

    RowCheck with(CsvColumns columns) {
        return new RowCheck(columns, charset, cellLimit);
    }

    /** The row without formula guards; a cell above the limit is cut there. */
    CsvRow check(CsvRow row) {
        if (!row.problems().isEmpty()) {
            return row;
        }
        var cells = new ArrayList<String>();
        var problems = new ArrayList<CsvProblem>();
        for (var i = 0; i < row.cells().size(); i++) {
            var cell = FormulaGuard.restore(row.cell(i));
            if (cell.length() > cellLimit) {
                problems.add(
                        Problems.cellTooLong(
                                row.number(), columns.name(i), cell.length(), cellLimit));
                cell = cell.substring(0, cellLimit);
            }
            if (cell.contains(REPLACEMENT)) {
                problems.add(Problems.unreadableCharacters(row.number(), columns.name(i), charset));
            }
            cells.add(cell);
        }
        if (cells.size() < columns.size()) {
            problems.add(Problems.tooFewCells(row.number(), columns.size(), cells.size()));
        }
        if (cells.stream().skip(columns.size()).anyMatch(cell -> !cell.isBlank())) {
            problems.add(Problems.tooManyCells(row.number(), columns.size(), cells.size()));
        }
        return new CsvRow(row.number(), row.line(), cells, problems);
    }
}
